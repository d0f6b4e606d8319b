package app.courtyard.log;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.people.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is held, as lines of the log: whose, where and when it came. A capture that nobody has
 * settled has no result, no route and no kind that one could trust, so those filters show none.
 */
@Repository
class HeldEntries {

  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private final JdbcClient jdbc;
  private final Forms forms;

  HeldEntries(JdbcClient jdbc, Forms forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  List<HeldEntry> page(
      Reach reach, LogFilter filter, ZoneId zone, @Nullable LogKey after, int size) {
    if (filter.route() != null
        || filter.kind() != null
        || filter.outcome() != null
        || !filter.words().isEmpty()) {
      return List.of();
    }
    LogKey before = after == null ? new LogKey(LAST, new UUID(-1, -1)) : after;
    return jdbc.sql(
            """
            select h.id, h.form_id, h.received_at, a.name as person, k.name as courtyard,
              concat_ws(' ', b.name, p.name) as place
            from capture h
            join account a on a.id = h.account_id
            left join place p on p.estate_id = h.estate_id and p.id = h.place_id
            left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
            left join place k on k.estate_id = p.estate_id and k.id = p.courtyard_id
            where h.estate_id = :estate and h.state = 'held'
              and (:whole or p.courtyard_id = any (:courtyards) or exists (
                select from responsibility r where r.estate_id = h.estate_id
                  and r.account_id = h.account_id and r.courtyard_id = any (:courtyards)))
              and (cast(:courtyard as uuid) is null or p.courtyard_id = :courtyard)
              and (cast(:person as uuid) is null or h.account_id = :person)
              and h.received_at >= :from_day and h.received_at < :to_day
              and (h.received_at, h.id) < (:after_at, :after_id)
            order by h.received_at desc, h.id desc limit :size
            """)
        .param("estate", reach.estateId())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("courtyard", filter.courtyard(), Types.OTHER)
        .param("person", filter.person(), Types.OTHER)
        .param("from_day", start(filter.from(), zone, FIRST))
        .param("to_day", start(dayAfter(filter.to()), zone, LAST))
        .param("after_at", Timestamp.from(before.at()))
        .param("after_id", before.id())
        .param("size", size)
        .query(this::read)
        .list();
  }

  private HeldEntry read(ResultSet row, int number) throws SQLException {
    String form = row.getString("form_id");
    String place = row.getString("place");
    return new HeldEntry(
        new LogKey(row.getTimestamp("received_at").toInstant(), row.getObject("id", UUID.class)),
        form == null ? null : forms.newest(form).map(Form::title).orElse(null),
        row.getString("person"),
        row.getString("courtyard"),
        place.isEmpty() ? null : place);
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static Object start(@Nullable LocalDate day, ZoneId zone, Instant otherwise) {
    Instant start = day == null ? otherwise : day.atStartOfDay(zone).toInstant();
    return start.atOffset(ZoneOffset.UTC);
  }
}

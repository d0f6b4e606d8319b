package app.courtyard.attention;

import app.courtyard.capture.PackFor;
import app.courtyard.capture.PackSection;
import app.courtyard.people.Permissions;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key-attention customers of somebody's own courtyards, in few words and without telephone
 * numbers: it lies on a phone.
 */
@Component
class AttentionSection implements PackSection {

  static final int MOST_WHY = 120;
  static final int MOST_MEASURE = 60;
  private static final int MOST_MEASURES = 5;

  private final JdbcClient jdbc;

  AttentionSection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * As in frontend/field/wire.ts.
   *
   * @param measures what is to be done still, what is due first
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record WireAttention(
      UUID id, UUID unit, String name, String why, @Nullable String next, List<String> measures) {}

  @Override
  public String name() {
    return "attention";
  }

  @Override
  public List<WireAttention> content(PackFor who) {
    if (!who.person().may(Permissions.SEE_ATTENTION) || who.reach().wholeEstate()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select a.id, r.unit_id, r.name, left(a.reason, :why) as why, a.next_contact,
              array(
                select left(m.what, :measure) from attention_measure m
                where m.estate_id = a.estate_id and m.attention_id = a.id and m.done_at is null
                order by m.due, m.id limit :most) as measures
            from attention a
            join resident r on r.estate_id = a.estate_id and r.id = a.resident_id
            join place p on p.estate_id = r.estate_id and p.id = r.unit_id
            where a.estate_id = :estate and a.ended_at is null and r.moved_out_at is null
              and p.courtyard_id = any (:courtyards)
            order by a.id
            """)
        .param("estate", who.reach().estateId())
        .param("courtyards", who.reach().courtyards().toArray(UUID[]::new))
        .param("why", MOST_WHY)
        .param("measure", MOST_MEASURE)
        .param("most", MOST_MEASURES)
        .query(
            (row, number) -> {
              LocalDate next = row.getObject("next_contact", LocalDate.class);
              return new WireAttention(
                  row.getObject("id", UUID.class),
                  row.getObject("unit_id", UUID.class),
                  row.getString("name"),
                  row.getString("why"),
                  next == null ? null : next.toString(),
                  List.of((String[]) row.getArray("measures").getArray()));
            })
        .list();
  }
}

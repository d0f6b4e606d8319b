package app.courtyard.roster;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Role.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who walks rounds in an estate, how much they have to walk, and its courtyards. */
@Repository
class WalkerRows {

  private final JdbcClient jdbc;

  WalkerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param present walks rounds, and the account is open
   * @param led by the one who asks
   */
  record WalkerRow(UUID id, String name, boolean present, boolean led, boolean ambassador) {}

  record Named(UUID id, String name) {}

  record Load(UUID id, int open, int begun, int done) {

    static final Load NONE = new Load(new UUID(0, 0), 0, 0, 0);
  }

  /** Those too who left, since the roster may still name them. */
  List<WalkerRow> all(Person by) {
    return jdbc.sql(
            """
            select id, name, role in ('ambassador', 'supervisor') and closed_at is null as present,
              coalesce(:all or superior_id = :by or id = :by, false) as led,
              role = 'ambassador' as ambassador
            from account where estate_id = :estate order by role, name, login_name
            """)
        .param("all", by.role().span() == Span.ESTATE)
        .param("by", by.id())
        .param("estate", by.estate())
        .query(WalkerRow.class)
        .list();
  }

  List<Named> courtyards(Reach reach) {
    return jdbc.sql(
            """
            select id, name from place
            where estate_id = ? and id = any (?) and closed_at is null order by sort, code
            """)
        .params(reach.estateId(), reach.courtyards().toArray(UUID[]::new))
        .query(Named.class)
        .list();
  }

  /** How many rounds everybody has on a day, in the whole estate. */
  Map<UUID, Load> loads(UUID estate, LocalDate day) {
    return jdbc
        .sql(
            """
            select t.account_id as id,
              count(*) filter (where t.done_at is null and not b.begun) as open,
              count(*) filter (where t.done_at is null and b.begun) as begun,
              count(*) filter (where t.done_at is not null) as done
            from task t
            cross join lateral (select exists (
              select from record x where x.estate_id = t.estate_id and x.task_id = t.id) as begun) b
            where t.estate_id = ? and t.day = ? and t.account_id is not null
            group by t.account_id
            """)
        .params(estate, day)
        .query(Load.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Load::id, Function.identity()));
  }
}

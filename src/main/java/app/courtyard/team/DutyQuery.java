package app.courtyard.team;

import app.courtyard.people.Person;
import app.courtyard.people.Role.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for what, and what may be given to whom. */
@Component
class DutyQuery {

  private final JdbcClient jdbc;

  DutyQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of today and later. */
  List<Duty> ofAccount(UUID estate, UUID account, LocalDate today) {
    return jdbc.sql(
            """
            select r.id, r.courtyard_id, p.name as courtyard, r.from_day as "from", r.to_day as "to"
            from responsibility r join place p on p.estate_id = r.estate_id and p.id = r.courtyard_id
            where r.estate_id = ? and r.account_id = ? and (r.to_day is null or r.to_day >= ?)
            order by r.from_day, p.sort, r.id
            """)
        .params(estate, account, today)
        .query(Duty.class)
        .list();
  }

  /**
   * The courtyards that somebody may give: all, or for a supervisor those that their people answer
   * for today or later and those that nobody does, so that none is taken from another team.
   */
  List<Named> givable(Person by, UUID estate, LocalDate today) {
    return jdbc.sql(
            """
            select p.id, p.name from place p
            where p.estate_id = :estate and p.kind = 'courtyard' and p.closed_at is null
              and (:all
                or exists (
                  select from responsibility r join account a on a.id = r.account_id
                  where r.estate_id = p.estate_id and r.courtyard_id = p.id and (a.superior_id = :me or a.id = :me)
                    and (r.to_day is null or r.to_day >= :today))
                or not exists (
                  select from responsibility r join account a on a.id = r.account_id
                  where r.estate_id = p.estate_id and r.courtyard_id = p.id and a.closed_at is null
                    and (r.to_day is null or r.to_day >= :today)))
            order by p.sort, p.name, p.id
            """)
        .param("estate", estate)
        .param("all", by.role().span() == Span.ESTATE)
        .param("me", by.id())
        .param("today", today)
        .query(Named.class)
        .list();
  }

  /** When somebody is away, today and later. */
  List<Away> away(UUID estate, UUID account, LocalDate today) {
    return jdbc.sql(
            """
            select b.change_id as change, b.kind, b.from_day as "from", b.to_day as "to",
              (select string_agg(distinct a.name, ', ') from substitution s join account a on a.id = s.account_id
               where s.estate_id = b.estate_id and s.change_id = b.change_id and s.scope = 'duty'
                 and s.withdrawn_at is null) as stands_in
            from absence b
            where b.estate_id = ? and b.account_id = ? and b.to_day >= ? and b.withdrawn_at is null
            order by b.from_day, b.id
            """)
        .params(estate, account, today)
        .query(Away.class)
        .list();
  }

  /** Names of all who have or had an account in an estate. */
  List<Named> people(UUID estate) {
    return jdbc.sql("select id, name from account where estate_id = ?")
        .param(estate)
        .query(Named.class)
        .list();
  }
}

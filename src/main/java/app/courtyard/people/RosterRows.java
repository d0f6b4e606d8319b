package app.courtyard.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of the duty roster as they stand in the database. */
@Repository
class RosterRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  RosterRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order in which they were given. */
  List<Substitution> substitutions(UUID estate, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select s.id, s.change_id, s.courtyard_id, s.account_id, s.from_day, s.to_day
            from substitution s join account a on a.id = s.account_id
            where s.estate_id = ? and s.to_day >= ? and s.from_day <= ? and s.scope = 'duty'
              and s.withdrawn_at is null and a.closed_at is null
            order by s.given_at, s.id
            """)
        .params(estate, from, to)
        .query(
            (row, number) ->
                new Substitution(
                    id(row, "id"),
                    id(row, "change_id"),
                    id(row, "courtyard_id"),
                    id(row, "account_id"),
                    days(row)))
        .list();
  }

  List<Absence> absences(UUID estate, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select id, change_id, account_id, kind, from_day, to_day from absence
            where estate_id = ? and to_day >= ? and from_day <= ? and withdrawn_at is null
            order by from_day, id
            """)
        .params(estate, from, to)
        .query(
            (row, number) ->
                new Absence(
                    id(row, "id"),
                    id(row, "change_id"),
                    id(row, "account_id"),
                    Absence.Kind.of(row.getString("kind")),
                    days(row)))
        .list();
  }

  /**
   * @param scope duty or help
   */
  void add(Person by, UUID change, UUID courtyard, UUID account, Days days, String scope) {
    jdbc.sql(
            """
            insert into substitution
              (estate_id, id, change_id, courtyard_id, account_id, from_day, to_day, scope, given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            by.estate(),
            UuidCreator.getTimeOrderedEpoch(),
            change,
            courtyard,
            account,
            days.from(),
            days.to(),
            scope,
            by.id(),
            now())
        .update();
  }

  void add(Person by, UUID change, UUID account, Absence.Kind kind, Days days) {
    jdbc.sql(
            """
            insert into absence (estate_id, id, change_id, account_id, kind, from_day, to_day, given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            by.estate(),
            UuidCreator.getTimeOrderedEpoch(),
            change,
            account,
            kind.code(),
            days.from(),
            days.to(),
            by.id(),
            now())
        .update();
  }

  List<UUID> courtyardsOf(UUID estate, UUID change) {
    return jdbc.sql("select courtyard_id from substitution where estate_id = ? and change_id = ?")
        .params(estate, change)
        .query(UUID.class)
        .list();
  }

  List<UUID> absentOf(UUID estate, UUID change) {
    return jdbc.sql("select account_id from absence where estate_id = ? and change_id = ?")
        .params(estate, change)
        .query(UUID.class)
        .list();
  }

  void withdraw(Person by, UUID change) {
    for (String table : List.of("substitution", "absence")) {
      jdbc.sql(
              "update "
                  + table
                  + " set withdrawn_by = ?, withdrawn_at = ?"
                  + " where estate_id = ? and change_id = ? and withdrawn_at is null")
          .params(by.id(), now(), by.estate(), change)
          .update();
    }
  }

  /** Whether somebody may be put on duty: they work on site, and not for the estate as a whole. */
  boolean walksRounds(UUID estate, UUID account) {
    return jdbc.sql(
            """
            select exists (select from account
              where id = ? and estate_id = ? and closed_at is null and role in ('ambassador', 'supervisor'))
            """)
        .params(account, estate)
        .query(Boolean.class)
        .single();
  }

  /** Whether somebody is the other's superior, or the other themselves. */
  boolean leads(Person by, UUID account) {
    return jdbc.sql(
            """
            select exists (select from account
              where id = :account and estate_id = :estate and (:all or superior_id = :by or id = :by))
            """)
        .param("account", account)
        .param("estate", by.estate())
        .param("all", by.role().span() == Role.Span.ESTATE)
        .param("by", by.id())
        .query(Boolean.class)
        .single();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Days days(ResultSet row) throws SQLException {
    return new Days(
        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
  }
}

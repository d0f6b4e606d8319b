package app.courtyard.team;

import app.courtyard.people.AccountDetails;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Role.Span;
import app.courtyard.team.AccountRefused.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold of an account, whoever keeps it and however. */
@Component
class AccountRules {

  private final JdbcClient jdbc;

  AccountRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param account null: a new one
   * @throws AccountRefused with the first thing that does not hold
   */
  void check(Person by, @Nullable UUID estate, @Nullable UUID account, AccountDetails details) {
    demand(!details.name().isEmpty(), Reason.NAME_MISSING);
    demand(by.role().mayGive(details.role()), Reason.ROLE_TOO_HIGH);
    demand(estate != null || details.role() == Role.ADMINISTRATOR, Reason.ROLE_OF_AN_ESTATE);
    demand(
        details.role() != Role.DEPARTMENT_LEAD || details.department() != null,
        Reason.DEPARTMENT_MISSING);
    checkSuperior(by, estate, account, details.superiorId());
  }

  /** A supervisor keeps those whose superior they are, and nobody hands them on in passing. */
  private void checkSuperior(
      Person by, @Nullable UUID estate, @Nullable UUID account, @Nullable UUID superior) {
    if (by.role().span() != Span.ESTATE) {
      demand(by.id().equals(superior), Reason.SUPERIOR_UNKNOWN);
    }
    if (superior != null) {
      demand(isOf(estate, superior), Reason.SUPERIOR_UNKNOWN);
      demand(account == null || !isBelow(superior, account), Reason.SUPERIOR_CIRCLE);
    }
  }

  private boolean isOf(@Nullable UUID estate, UUID account) {
    return jdbc.sql(
                "select count(*) from account where id = ? and estate_id is not distinct from cast(? as uuid)")
            .params(account, estate)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whether somebody has the other as superior, or as the superior of that one, and so on. */
  private boolean isBelow(UUID somebody, UUID other) {
    return jdbc.sql(
            """
            with recursive above as (
              select cast(:somebody as uuid) as id
              union
              select a.superior_id from above join account a on a.id = above.id where a.superior_id is not null)
            select exists (select from above where id = :other)
            """)
        .param("somebody", somebody)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  /**
   * Who answers for courtyards keeps a role in which one does.
   *
   * @param openDuties how many courtyards they answer for, now or later
   */
  void checkRoleFor(Role role, int openDuties) {
    demand(openDuties == 0 || role.walksRounds(), Reason.ROLE_STILL_RESPONSIBLE);
  }

  /**
   * Somebody must be left who can let others in. Holds all administrators of the estate to the end
   * of the transaction, so that two cannot put each other out.
   */
  void checkNotLastAdministrator(@Nullable UUID estate, UUID account) {
    List<UUID> administrators =
        jdbc.sql(
                """
                select id from account
                where role = 'administrator' and estate_id is not distinct from cast(? as uuid) and closed_at is null
                order by id for update
                """)
            .param(estate)
            .query(UUID.class)
            .list();
    demand(
        administrators.stream().anyMatch(other -> !other.equals(account)),
        Reason.LAST_ADMINISTRATOR);
  }

  static void demand(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new AccountRefused(otherwise);
    }
  }
}

package app.courtyard.team;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Passwords;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves, and what they answered for goes to another; or they come back. */
@Service
public class Leaving {

  private final Team team;
  private final Duties duties;
  private final AccountRules rules;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Traces traces;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Leaving(
      Team team,
      Duties duties,
      AccountRules rules,
      Accounts accounts,
      Passwords passwords,
      Traces traces,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.team = team;
    this.duties = duties;
    this.rules = rules;
    this.accounts = accounts;
    this.passwords = passwords;
    this.traces = traces;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** How many tasks of today and later stand in somebody's name and are not done. */
  @Transactional(readOnly = true)
  public int openTasks(Person by, UUID id) {
    UUID estate = team.require(by, id).estateId();
    if (estate == null) {
      return 0;
    }
    return jdbc.sql(
            "select count(*) from task where estate_id = ? and account_id = ? and day >= ? and done_at is null")
        .params(estate, id, team.today(estate))
        .query(Integer.class)
        .single();
  }

  /**
   * From now on nobody signs in with it, whoever is signed in is out, and what its phone still
   * sends is held. What it did stays. Open tasks go to whoever answers for the courtyard then.
   *
   * @param successor who answers for their courtyards from today on; null: nobody yet
   * @throws AccountRefused for the last administrator, or a successor who cannot be one
   * @throws AccessDeniedException when they may not keep this person, or the account is closed
   */
  @Transactional
  public void close(Person by, UUID id, @Nullable UUID successor) {
    Colleague colleague = team.require(by, id);
    if (colleague.role() == Role.ADMINISTRATOR) {
      rules.checkNotLastAdministrator(colleague.estateId(), id);
    }
    Account account = accounts.findForChange(id).orElseThrow();
    if (successor != null) {
      duties.handOver(by, colleague, successor);
    }
    account.close(clock.instant());
    traces.noteAbout(by, account.person(), "account-closed", successorName(successor));
    tell(colleague.estateId());
  }

  private Trace.Change successorName(@Nullable UUID successor) {
    return Trace.Change.to(
        "successor",
        successor == null ? null : accounts.findById(successor).orElseThrow().person().name());
  }

  /**
   * They are back: with a one-time code, since nobody knows who has learned the old password.
   *
   * @throws AccessDeniedException when they may not keep this person
   */
  @Transactional
  public String reopen(Person by, UUID id) {
    Colleague colleague =
        team.find(by, id).orElseThrow(() -> new AccessDeniedException("No account " + id));
    Account account = accounts.findForChange(id).orElseThrow();
    account.reopen();
    account.signOutEverywhere();
    traces.noteAbout(by, account.person(), "account-reopened");
    tell(colleague.estateId());
    return passwords.giveOneTimeCode(by, id);
  }

  private void tell(@Nullable UUID estate) {
    if (estate != null) {
      events.publishEvent(new EstateChanged(estate));
    }
  }
}

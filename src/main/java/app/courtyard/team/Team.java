package app.courtyard.team;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Passwords;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A forgotten password, a lock, somebody who left: what a supervisor settles for their people, a
 * manager and an administrator for their estate, and the company's administrators for those of the
 * estates.
 */
@Service
public class Team {

  private final ColleagueQuery colleagues;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Traces traces;
  private final Clock clock;

  Team(
      ColleagueQuery colleagues,
      Accounts accounts,
      Passwords passwords,
      Traces traces,
      Clock clock) {
    this.colleagues = colleagues;
    this.accounts = accounts;
    this.passwords = passwords;
    this.traces = traces;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Colleague> of(Person by) {
    return by.may(Permissions.KEEP_PEOPLE) ? colleagues.all(by) : List.of();
  }

  /** Empty also for somebody who exists, but whom they may not help. */
  @Transactional(readOnly = true)
  public Optional<Colleague> find(Person by, UUID id) {
    return by.may(Permissions.KEEP_PEOPLE) ? colleagues.find(by, id) : Optional.empty();
  }

  /** The courtyards that they answer for, now and later. */
  @Transactional(readOnly = true)
  public List<Duty> dutiesOf(Person by, UUID id) {
    return find(by, id).isEmpty() ? List.of() : colleagues.dutiesOf(by, id);
  }

  /**
   * A code to read out, good once and for 24 hours; the old password is good no more than before.
   * Ends a lock.
   *
   * @throws AccessDeniedException when they may not help this person, or the account is closed
   */
  @Transactional
  public String giveOneTimeCode(Person by, UUID id) {
    require(by, id);
    return passwords.giveOneTimeCode(by, id);
  }

  /**
   * @throws AccessDeniedException when they may not help this person, or the account is closed
   */
  @Transactional
  public void unlock(Person by, UUID id) {
    Account account = require(by, id);
    account.unlock();
    traces.note(by, "account-unlocked", account.person().loginName());
  }

  /**
   * From now on nobody signs in with it; what it did stays, and what its phone still sends is kept
   * for a person to look at.
   *
   * @throws AccessDeniedException when they may not help this person, or the account is closed
   */
  @Transactional
  public void close(Person by, UUID id) {
    Account account = require(by, id);
    account.close(clock.instant());
    traces.note(by, "account-closed", account.person().loginName());
  }

  private Account require(Person by, UUID id) {
    Optional<Colleague> colleague = find(by, id);
    if (colleague.isEmpty() || colleague.get().state() == Colleague.State.CLOSED) {
      throw new AccessDeniedException(by.loginName() + " may not help account " + id);
    }
    return accounts.findById(id).orElseThrow();
  }
}

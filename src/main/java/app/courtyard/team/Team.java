package app.courtyard.team;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Passwords;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those whom somebody keeps: a supervisor their own ambassadors, a manager and an administrator
 * their estate, the company's administrators everybody. Never oneself, and nobody above oneself.
 */
@Service
public class Team {

  /** More are found by their name. */
  public static final int AT_MOST = ColleagueQuery.AT_MOST;

  private static final int TRACES = 20;

  private final ColleagueQuery colleagues;
  private final DutyQuery duties;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Traces traces;

  Team(
      ColleagueQuery colleagues,
      DutyQuery duties,
      Accounts accounts,
      Passwords passwords,
      Traces traces) {
    this.colleagues = colleagues;
    this.duties = duties;
    this.accounts = accounts;
    this.passwords = passwords;
    this.traces = traces;
  }

  /** All of them that are open, at most {@link #AT_MOST}. */
  @Transactional(readOnly = true)
  public List<Colleague> of(Person by) {
    return of(by, "", false);
  }

  /**
   * @param words a piece of the name or of the login name; empty: all
   */
  @Transactional(readOnly = true)
  public List<Colleague> of(Person by, String words, boolean closedToo) {
    return by.may(Permissions.KEEP_PEOPLE) ? colleagues.all(by, words, closedToo) : List.of();
  }

  /** All of them, whose accounts were closed too. */
  List<UUID> everybody(Person by) {
    return by.may(Permissions.KEEP_PEOPLE) ? colleagues.everybody(by) : List.of();
  }

  /** Empty also for somebody who exists, but whom they may not keep. */
  @Transactional(readOnly = true)
  public Optional<Colleague> find(Person by, UUID id) {
    return by.may(Permissions.KEEP_PEOPLE) ? colleagues.find(by, id) : Optional.empty();
  }

  /** What was done about them, newest first. */
  @Transactional(readOnly = true)
  public List<Trace> tracesOf(Person by, UUID id, @Nullable Trace before) {
    return find(by, id)
        .map(known -> traces.about(accounts.findById(id).orElseThrow().person(), before, TRACES))
        .orElse(List.of());
  }

  /** Whether there may be more after so many. */
  public static boolean mayGoOn(List<Trace> page) {
    return page.size() == TRACES;
  }

  /**
   * A code to read out, good once and for 24 hours; the old password is good no more than before.
   * Ends a lock.
   *
   * @throws AccessDeniedException when they may not keep this person, or the account is closed
   */
  @Transactional
  public String giveOneTimeCode(Person by, UUID id) {
    require(by, id);
    return passwords.giveOneTimeCode(by, id);
  }

  /**
   * @throws AccessDeniedException when they may not keep this person, or the account is closed
   */
  @Transactional
  public void unlock(Person by, UUID id) {
    require(by, id);
    Account account = accounts.findForChange(id).orElseThrow();
    account.unlock();
    traces.noteAbout(by, account.person(), "account-unlocked");
  }

  /** An open account of somebody whom they keep. */
  Colleague require(Person by, UUID id) {
    return find(by, id)
        .filter(known -> known.state() != Colleague.State.CLOSED)
        .orElseThrow(
            () -> new AccessDeniedException(by.loginName() + " may not keep account " + id));
  }

  /** For how many courtyards they answer, now or later. */
  int openDuties(Colleague colleague) {
    return colleague.estateId() == null
        ? 0
        : duties
            .ofAccount(colleague.estateId(), colleague.id(), today(colleague.estateId()))
            .size();
  }

  LocalDate today(UUID estate) {
    return colleagues.today(estate);
  }
}

package app.courtyard.people;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the duty roster (值班表): for some days somebody else is on duty, or somebody is not
 * there. Each belongs to a change: an id that the caller makes, with which all that was done in one
 * go is undone.
 */
@Service
public class DutyRoster {

  private final RosterRows rows;
  private final Accounts accounts;
  private final Responsibilities responsibilities;
  private final Traces traces;
  private final ApplicationEventPublisher events;

  DutyRoster(
      RosterRows rows,
      Accounts accounts,
      Responsibilities responsibilities,
      Traces traces,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.accounts = accounts;
    this.responsibilities = responsibilities;
    this.traces = traces;
    this.events = events;
  }

  /**
   * On these days this person is on duty in the courtyard; said later, it counts before what was
   * said earlier.
   *
   * @throws AccessDeniedException when the courtyard is out of reach on the first of the days, or
   *     the person does not walk rounds in this estate
   */
  @Transactional
  public void putOnDuty(Person by, UUID change, UUID courtyard, UUID account, Days days) {
    demand(by, courtyard, account, days);
    rows.add(by, change, courtyard, account, days, "duty");
    traces.note(by, "roster-on-duty", courtyard + " " + days + " " + account);
    events.publishEvent(new RosterChanged(by.estate()));
  }

  /**
   * On these days this person reaches the courtyard too, for single rounds that were given to them.
   *
   * @throws AccessDeniedException as {@link #putOnDuty}
   */
  @Transactional
  public void letHelp(Person by, UUID change, UUID courtyard, UUID account, Days days) {
    demand(by, courtyard, account, days);
    rows.add(by, change, courtyard, account, days, "help");
    traces.note(by, "roster-help", courtyard + " " + days + " " + account);
  }

  /**
   * @throws AccessDeniedException when it is neither one of their people nor themselves
   */
  @Transactional
  public void noteAbsence(Person by, UUID change, UUID account, Absence.Kind kind, Days days) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    demandLed(by, account);
    rows.add(by, change, account, kind, days);
    traces.note(by, "roster-absent-" + kind.code(), account + " " + days);
    events.publishEvent(new RosterChanged(by.estate()));
  }

  /**
   * As if it had never been done; nothing where it was undone before.
   *
   * @throws AccessDeniedException when they could not have done all of it themselves
   */
  @Transactional
  public void undo(Person by, UUID change, LocalDate today) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    Reach reach = responsibilities.reachOf(by, today);
    for (UUID courtyard : rows.courtyardsOf(by.estate(), change)) {
      if (!reach.covers(courtyard)) {
        throw new AccessDeniedException(by.loginName() + " does not reach " + courtyard);
      }
    }
    rows.absentOf(by.estate(), change).forEach(account -> demandLed(by, account));
    rows.withdraw(by, change);
    traces.note(by, "roster-undone", change.toString());
    events.publishEvent(new RosterChanged(by.estate()));
  }

  /**
   * Somebody who may be put on duty.
   *
   * @throws AccessDeniedException when there is no such person in the estate, or they walk no
   *     rounds
   */
  public Person substitute(Person by, UUID account) {
    if (!rows.walksRounds(by.estate(), account)) {
      throw new AccessDeniedException(account + " walks no rounds");
    }
    return accounts.findById(account).orElseThrow().person();
  }

  /** Whether these are their people, so that they may say of them who is not there. */
  public boolean leads(Person by, UUID account) {
    return by.may(Permissions.KEEP_ROSTER) && rows.leads(by, account);
  }

  private void demand(Person by, UUID courtyard, UUID account, Days days) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    if (!responsibilities.reachOf(by, days.from()).covers(courtyard)) {
      throw new AccessDeniedException(by.loginName() + " does not reach " + courtyard);
    }
    substitute(by, account);
  }

  private void demandLed(Person by, UUID account) {
    if (!rows.leads(by, account)) {
      throw new AccessDeniedException(by.loginName() + " does not lead " + account);
    }
  }
}

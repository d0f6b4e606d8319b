package app.courtyard.team;

import app.courtyard.people.Absence;
import app.courtyard.people.Accounts;
import app.courtyard.people.Days;
import app.courtyard.people.DutyRoster;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibility;
import app.courtyard.people.ResponsibilityBook;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.team.DutyRefused.Reason;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody is away from a day to a day, and another stands in for all that they answer for: what
 * the duty roster knows, arranged ahead in one go.
 */
@Service
public class Holidays {

  private final Team team;
  private final DutyQuery query;
  private final AccountChoices choices;
  private final ResponsibilityBook book;
  private final DutyRoster roster;
  private final Accounts accounts;
  private final Traces traces;

  Holidays(
      Team team,
      DutyQuery query,
      AccountChoices choices,
      ResponsibilityBook book,
      DutyRoster roster,
      Accounts accounts,
      Traces traces) {
    this.team = team;
    this.query = query;
    this.choices = choices;
    this.book = book;
    this.roster = roster;
    this.accounts = accounts;
    this.traces = traces;
  }

  /** When somebody is away, today or later, and who stands in. */
  @Transactional(readOnly = true)
  public List<Away> of(Person by, UUID account) {
    return team.find(by, account)
        .filter(colleague -> colleague.estateId() != null)
        .map(
            colleague ->
                query.away(colleague.estateId(), account, team.today(colleague.estateId())))
        .orElse(List.of());
  }

  /**
   * @param other who stands in, wherever the first answers on these days
   * @throws DutyRefused when they answer for nothing on these days
   * @throws AccessDeniedException when they may not keep this person, or not give it to the other
   */
  @Transactional
  public void arrange(Person by, UUID account, UUID other, Days days) {
    Colleague colleague = requireInOwnEstate(by, account);
    UUID estate = by.estate();
    boolean offered =
        !other.equals(account)
            && choices.ambassadors(by, estate).stream().anyMatch(one -> one.id().equals(other));
    if (!offered) {
      throw new AccessDeniedException(by.loginName() + " may not put on duty " + other);
    }
    List<Responsibility> theirs =
        book.ofAccount(estate, account).stream()
            .filter(one -> one.meets(days.from(), days.to()))
            .toList();
    if (theirs.isEmpty()) {
      throw new DutyRefused(Reason.NOTHING);
    }
    UUID change = UuidCreator.getTimeOrderedEpoch();
    roster.noteAbsence(by, change, account, Absence.Kind.LEAVE, days);
    theirs.forEach(
        one -> roster.putOnDuty(by, change, one.courtyardId(), other, within(days, one)));
    traces.noteAbout(
        by,
        personOf(colleague),
        "leave-arranged",
        Trace.Change.to("days", days.from() + " – " + days.to()),
        Trace.Change.to("stands-in", accounts.findById(other).orElseThrow().person().name()));
  }

  /**
   * They are not away after all.
   *
   * @throws AccessDeniedException when they may not keep this person, or it was about another
   */
  @Transactional
  public void undo(Person by, UUID account, UUID change) {
    Colleague colleague = requireInOwnEstate(by, account);
    if (of(by, account).stream().noneMatch(away -> away.change().equals(change))) {
      throw new AccessDeniedException("No such absence " + change);
    }
    roster.undo(by, change, team.today(by.estate()));
    traces.noteAbout(by, personOf(colleague), "leave-undone");
  }

  /** The company's administrators arrange nobody's days. */
  private Colleague requireInOwnEstate(Person by, UUID account) {
    Colleague colleague = team.require(by, account);
    if (by.estateId() == null) {
      throw new AccessDeniedException(by.loginName() + " works in no estate");
    }
    return colleague;
  }

  private Person personOf(Colleague colleague) {
    return accounts.findById(colleague.id()).orElseThrow().person();
  }

  private static Days within(Days days, Responsibility one) {
    LocalDate from = one.fromDay().isAfter(days.from()) ? one.fromDay() : days.from();
    LocalDate to = one.toDay() == null || one.toDay().isAfter(days.to()) ? days.to() : one.toDay();
    return new Days(from, to);
  }
}

package app.courtyard.team;

import app.courtyard.people.Accounts;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibility;
import app.courtyard.people.ResponsibilityBook;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import app.courtyard.team.Duty.Days;
import app.courtyard.team.DutyRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people answer for, from a day to a day. Each change plans anew at once, so that it stands on
 * Today within a minute.
 */
@Service
public class Duties {

  private final Team team;
  private final DutyQuery query;
  private final ResponsibilityBook book;
  private final AccountChoices choices;
  private final Accounts accounts;
  private final Traces traces;
  private final ApplicationEventPublisher events;

  Duties(
      Team team,
      DutyQuery query,
      ResponsibilityBook book,
      AccountChoices choices,
      Accounts accounts,
      Traces traces,
      ApplicationEventPublisher events) {
    this.team = team;
    this.query = query;
    this.book = book;
    this.choices = choices;
    this.accounts = accounts;
    this.traces = traces;
    this.events = events;
  }

  /** The courtyards that they answer for, now and later. */
  @Transactional(readOnly = true)
  public List<Duty> of(Person by, UUID account) {
    return team.find(by, account)
        .filter(colleague -> colleague.estateId() != null)
        .map(colleague -> query.ofAccount(colleague.estateId(), account, today(colleague)))
        .orElse(List.of());
  }

  /** The courtyards that one may give to somebody. */
  @Transactional(readOnly = true)
  public List<Named> courtyards(Person by, UUID account) {
    return team.find(by, account)
        .filter(colleague -> colleague.estateId() != null)
        .map(colleague -> query.givable(by, colleague.estateId(), today(colleague)))
        .orElse(List.of());
  }

  /**
   * @throws DutyRefused when the days do not fit, or the role
   * @throws AccessDeniedException when they may not keep this person, or not give this courtyard
   */
  @Transactional
  public void give(Person by, UUID account, UUID courtyard, Days days) {
    Colleague colleague = requireAtWork(by, account);
    demand(colleague.role().walksRounds(), Reason.ROLE);
    String name = nameOf(by, colleague, courtyard);
    check(colleague, courtyard, days, null);
    book.add(colleague.estateId(), account, courtyard, days.from(), days.to());
    note(by, colleague, "duty-given", name, null, days);
  }

  /**
   * Other days, or an end.
   *
   * @param before as they stood when they were shown
   * @throws ChangedMeanwhile when they are others by now, with the present {@link Days}
   * @throws DutyRefused when the days do not fit
   * @throws AccessDeniedException when they may not keep this person, or there is no such duty
   */
  @Transactional
  public void change(Person by, UUID account, Duty duty, Days before, Days after) {
    Colleague colleague = requireAtWork(by, account);
    Responsibility present = present(colleague, duty);
    Days now = new Days(present.fromDay(), present.toDay());
    if (!now.equals(before)) {
      throw new ChangedMeanwhile(now);
    }
    check(colleague, present.courtyardId(), after, present.id());
    book.setDays(colleague.estateId(), present.id(), after.from(), after.to());
    note(by, colleague, "duty-changed", duty.courtyard(), before, after);
  }

  /**
   * Takes back what has not begun.
   *
   * @throws DutyRefused when it has: then it is ended
   * @throws AccessDeniedException when they may not keep this person, or there is no such duty
   */
  @Transactional
  public void remove(Person by, UUID account, Duty duty) {
    Colleague colleague = requireAtWork(by, account);
    Responsibility present = present(colleague, duty);
    demand(present.fromDay().isAfter(today(colleague)), Reason.BEGUN);
    book.remove(colleague.estateId(), present.id());
    note(by, colleague, "duty-removed", duty.courtyard(), duty.days(), null);
  }

  /** All of it goes to another from today on. */
  void handOver(Person by, Colleague leaving, UUID successor) {
    UUID estate = leaving.estateId();
    boolean fits =
        estate != null
            && !successor.equals(leaving.id())
            && choices.ambassadors(by, estate).stream().anyMatch(one -> one.id().equals(successor));
    AccountRules.demand(fits, AccountRefused.Reason.SUCCESSOR);
    Person next = accounts.findForChange(successor).orElseThrow().person();
    LocalDate today = team.today(estate);
    for (Responsibility each : book.ofAccount(estate, leaving.id())) {
      if (each.meets(today, null)) {
        LocalDate from = each.fromDay().isAfter(today) ? each.fromDay() : today;
        if (isFree(estate, successor, each.courtyardId(), new Days(from, each.toDay()), null)) {
          book.add(estate, successor, each.courtyardId(), from, each.toDay());
        }
        if (each.fromDay().isBefore(today)) {
          book.setDays(estate, each.id(), each.fromDay(), today.minusDays(1));
        } else {
          book.remove(estate, each.id());
        }
      }
    }
    traces.noteAbout(by, next, "duties-taken-over", Trace.Change.to("from", leaving.name()));
  }

  private Colleague requireAtWork(Person by, UUID account) {
    Colleague colleague = team.require(by, account);
    if (colleague.estateId() == null) {
      throw new AccessDeniedException(account + " works in no estate");
    }
    accounts.findForChange(account).orElseThrow();
    return colleague;
  }

  private Responsibility present(Colleague colleague, Duty duty) {
    return book.findForChange(colleague.estateId(), duty.id())
        .filter(one -> one.accountId().equals(colleague.id()))
        .orElseThrow(() -> new AccessDeniedException("No responsibility " + duty.id()));
  }

  private String nameOf(Person by, Colleague colleague, UUID courtyard) {
    return query.givable(by, colleague.estateId(), today(colleague)).stream()
        .filter(one -> one.id().equals(courtyard))
        .map(Named::name)
        .findFirst()
        .orElseThrow(() -> new AccessDeniedException(by.loginName() + " may not give it"));
  }

  private void check(Colleague colleague, UUID courtyard, Days days, @Nullable UUID except) {
    demand(days.to() == null || !days.to().isBefore(days.from()), Reason.ORDER);
    demand(isFree(colleague.estateId(), colleague.id(), courtyard, days, except), Reason.TWICE);
  }

  private boolean isFree(
      UUID estate, UUID account, UUID courtyard, Days days, @Nullable UUID except) {
    return book.ofAccount(estate, account).stream()
        .filter(one -> one.courtyardId().equals(courtyard) && !one.id().equals(except))
        .noneMatch(one -> one.meets(days.from(), days.to()));
  }

  private void note(
      Person by,
      Colleague about,
      String what,
      String courtyard,
      @Nullable Days before,
      @Nullable Days after) {
    traces.noteAbout(
        by,
        accounts.findById(about.id()).orElseThrow().person(),
        what,
        Trace.Change.to("courtyard", courtyard),
        new Trace.Change("days", told(before), told(after)));
    events.publishEvent(new EstateChanged(about.estateId()));
  }

  private static @Nullable String told(@Nullable Days days) {
    return days == null ? null : days.from() + " – " + (days.to() == null ? "" : days.to());
  }

  private LocalDate today(Colleague colleague) {
    return team.today(colleague.estateId());
  }

  private static void demand(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new DutyRefused(otherwise);
    }
  }
}

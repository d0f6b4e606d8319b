package app.courtyard.casework;

import app.courtyard.casework.StepRefused.Why;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.people.Traces;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes cases further at the desk: by whoever may, and only what they can see. */
@Service
@Transactional
public class CaseDesk {

  private static final String[] WALK_ROUNDS =
      Stream.of(Role.values()).filter(Role::walksRounds).map(Role::code).toArray(String[]::new);

  /** So many others are offered to go on in. */
  private static final int MOST_OTHERS = 200;

  private final Cases cases;
  private final CaseList list;
  private final CaseBook book;
  private final Routing routing;
  private final Traces traces;
  private final Estates estates;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaseDesk(
      Cases cases,
      CaseList list,
      CaseBook book,
      Routing routing,
      Traces traces,
      Estates estates,
      JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.list = list;
    this.book = book;
    this.routing = routing;
    this.traces = traces;
    this.estates = estates;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Somebody who can have a case.
   *
   * @param onDuty today, in the courtyard of the case
   */
  public record Colleague(UUID id, String name, boolean onDuty) {}

  /**
   * A resident who is satisfied has nothing left to wait for: then it is closed in the same go.
   *
   * @param seen the version that whoever decides has looked at
   * @throws AccessDeniedException when the person may not do this, or not with this case
   * @throws CaseChanged when it has gone on since; nothing is done then
   * @throws StepRefused when it cannot be done, or not so
   */
  public void take(Person by, UUID id, CaseAct act, @Nullable String words, int seen) {
    by.mustBeAllowed(DeskStep.of(act).permission());
    CaseFile file = seenBy(by, id);
    check(by, file, act);
    cases.take(by.estate(), id, Deed.now(act, by.id(), words, clock.instant()), seen);
    if (act instanceof CaseAct.Confirm) {
      cases.take(
          by.estate(), id, Deed.now(new CaseAct.Close(), by.id(), null, clock.instant()), null);
    }
  }

  private void check(Person by, CaseFile file, CaseAct act) {
    switch (act) {
      case CaseAct.Assign(UUID owner, var department) -> {
        if (owner != null
                && colleagues(by, file.courtyardId()).stream().noneMatch(c -> c.id().equals(owner))
            || owner == null && department == null) {
          throw new StepRefused(Why.OWNER);
        }
      }
      case CaseAct.SendBack back -> checkOther(by, file);
      case CaseAct.Link(UUID to) -> {
        if (list.find(by, to).isEmpty()) {
          throw new StepRefused(Why.LINK);
        }
      }
      default -> {}
    }
  }

  private void checkOther(Person by, CaseFile file) {
    if (StepRules.isOwnWork(book.timeline(file.estateId(), file.id()), by.id())) {
      throw new StepRefused(Why.OWN_WORK);
    }
  }

  /**
   * The telephone number; that it was looked at stays in the timeline.
   *
   * @throws AccessDeniedException when the person may not follow cases, or not see this one
   */
  public String showNumber(Person by, UUID id) {
    by.mustBeAllowed(Permissions.FOLLOW_CASES);
    CaseFile file = seenBy(by, id);
    cases.take(
        by.estate(), id, Deed.now(new CaseAct.ShowNumber(), by.id(), null, clock.instant()), null);
    traces.note(by, "case-number-shown", String.valueOf(file.number()));
    return file.reporterPhone() == null ? "" : file.reporterPhone();
  }

  /**
   * Those of the estate who walk rounds; who is on duty there comes first.
   *
   * @param courtyard null: none, then nobody is on duty
   */
  @Transactional(readOnly = true)
  public List<Colleague> colleagues(Person by, @Nullable UUID courtyard) {
    by.mustBeAllowed(Permissions.ASSIGN_CASES);
    UUID onDuty = routing.ownerAt(estates.get(by.estate()), courtyard, clock.instant());
    return jdbc.sql(
            """
            select id, name, id is not distinct from cast(:duty as uuid) as on_duty from account
            where estate_id = :estate and closed_at is null and role = any (:roles)
            order by on_duty desc, name, login_name
            """)
        .param("duty", onDuty)
        .param("estate", by.estate())
        .param("roles", WALK_ROUNDS)
        .query(Colleague.class)
        .list();
  }

  /** Other open ones of the same courtyard, in which a case can go on. */
  @Transactional(readOnly = true)
  public List<CaseFile> others(Person by, CaseFile file) {
    CaseFilter nearby =
        new CaseFilter(Shown.OPEN, false, null, null, file.courtyardId(), null, null);
    return list.page(by, nearby, null, MOST_OTHERS).stream()
        .filter(other -> Cases.mayLink(file, other))
        .toList();
  }

  /** What can be done with at least one of several. */
  public List<DeskStep> possible(Person by, Collection<CaseFile> files) {
    return Arrays.stream(DeskStep.values())
        .filter(step -> by.may(step.permission()))
        .filter(
            step ->
                files.stream()
                    .anyMatch(f -> Moves.after(f.kind(), f.state(), step.step()).isPresent()))
        .toList();
  }

  private CaseFile seenBy(Person by, UUID id) {
    return list.find(by, id)
        .orElseThrow(() -> new AccessDeniedException("No case " + id + " for " + by.loginName()));
  }
}

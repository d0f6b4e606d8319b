package app.courtyard.plan;

import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.Estates;
import app.courtyard.plan.KeptRoute.Edition;
import app.courtyard.plan.KeptRoute.State;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes routes. What follows from a change is planned as soon as it is committed; the
 * rounds that were walked keep the stops that they were walked with.
 */
@Service
public class RouteKeeping {

  private final RouteCatalogue catalogue;
  private final RouteChoices choices;
  private final RouteBook book;
  private final Estates estates;
  private final Traces traces;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RouteKeeping(
      RouteCatalogue catalogue,
      RouteChoices choices,
      RouteBook book,
      Estates estates,
      Traces traces,
      ApplicationEventPublisher events,
      Clock clock) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.book = book;
    this.estates = estates;
    this.traces = traces;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody else, or an import, changed the route after it was opened here. */
  public static final class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile(UUID route) {
      super("Route " + route + " was changed meanwhile");
    }
  }

  /**
   * @param trial whether it is tried out first; else it counts at once
   * @throws IllegalArgumentException when something is wrong with it ({@link RouteProblem})
   * @throws AccessDeniedException when its courtyard, a stop or a person is out of reach
   */
  @Transactional
  public UUID make(Person by, RouteDraft draft, boolean trial) {
    demand(by, draft, null);
    UUID route = UuidCreator.getTimeOrderedEpoch();
    Instant now = clock.instant();
    book.add(by, route, draft, trial ? null : now);
    book.setDetails(by.estate(), route, draft);
    book.addVersion(by, route, 1, draft.stops(), now);
    done(by, trial ? "route-tried" : "route-made", route);
    return route;
  }

  /**
   * Other stops are a new version; the courtyard stays.
   *
   * @param seen what was there when the change was begun
   * @throws ChangedMeanwhile when it is not there any more
   */
  @Transactional
  public void change(Person by, UUID route, Edition seen, RouteDraft draft) {
    KeptRoute before = open(by, route);
    demand(by, draft, before);
    if (!before.edition().equals(seen)
        || !book.change(by.estate(), route, seen.revision(), draft)) {
      throw new ChangedMeanwhile(route);
    }
    book.setDetails(by.estate(), route, draft);
    if (!before.content().stops().equals(draft.stops())) {
      book.addVersion(by, route, seen.version() + 1, draft.stops(), clock.instant());
    }
    done(by, "route-changed", route);
  }

  /**
   * What was tried out counts, from a day on; its rounds until then remain trials.
   *
   * @throws IllegalStateException when it counts already
   */
  @Transactional
  public void putIntoUse(Person by, UUID route, LocalDate day) {
    KeptRoute before = open(by, route);
    Instant now = clock.instant();
    if (before.state(now) != State.TRIAL) {
      throw new IllegalStateException("Route " + route + " is " + before.state(now));
    }
    Estate estate = estates.get(by.estate());
    Instant begin = day.atStartOfDay(estate.timeZone()).toInstant();
    book.use(by.estate(), route, day, begin.isAfter(now) ? begin : now);
    done(by, "route-used", route);
  }

  /** From tomorrow on it owes nothing; its rounds stay readable. */
  @Transactional
  public void close(Person by, UUID route) {
    open(by, route);
    book.close(by.estate(), route, clock.instant());
    done(by, "route-closed", route);
  }

  /** What is out of reach is not there. */
  private KeptRoute open(Person by, UUID route) {
    book.lock(by.estate(), route);
    return catalogue
        .find(by, route)
        .filter(found -> found.closedAt() == null)
        .orElseThrow(
            () -> new AccessDeniedException("No open route " + route + " for " + by.loginName()));
  }

  private void demand(Person by, RouteDraft draft, @Nullable KeptRoute before) {
    var problems = RouteProblem.of(draft);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    RouteRules.demand(
        draft,
        before,
        choices.sites(by, draft.courtyard()),
        choices.checklists(),
        choices.walkers(by));
  }

  private void done(Person by, String what, UUID route) {
    traces.note(by, what, route.toString());
    events.publishEvent(new EstateChanged(by.estate()));
  }
}

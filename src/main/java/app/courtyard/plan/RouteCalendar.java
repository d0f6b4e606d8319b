package app.courtyard.plan;

import app.courtyard.people.Cover;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.plan.RouteChoices.Walker;
import app.courtyard.plan.Schedule.Owed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the routes make of the coming four weeks, by the roster as it stands. */
@Service
@Transactional(readOnly = true)
public class RouteCalendar {

  public static final int DAYS = 28;

  private final ScheduleRows schedules;
  private final RouteCatalogue catalogue;
  private final RouteChoices choices;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  RouteCalendar(
      ScheduleRows schedules,
      RouteCatalogue catalogue,
      RouteChoices choices,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.schedules = schedules;
    this.catalogue = catalogue;
    this.choices = choices;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** A day, with its rounds in the order of time. */
  public record Day(LocalDate day, List<Round> rounds) {

    public Day {
      rounds = List.copyOf(rounds);
    }
  }

  /**
   * One round of a day.
   *
   * @param person who walks it; null: nobody
   * @param overlaps the other routes that the same person has to walk at that time; what is out of
   *     reach has no name
   */
  public record Round(
      UUID route,
      String name,
      Instant from,
      Instant until,
      @Nullable String person,
      List<String> overlaps) {

    public Round {
      overlaps = List.copyOf(overlaps);
    }
  }

  private record Walk(Owed owed, @Nullable UUID person) {

    boolean overlaps(Walk other) {
      return this != other
          && person != null
          && person.equals(other.person)
          && owed.from().isBefore(other.owed.until())
          && other.owed.from().isBefore(owed.until());
    }
  }

  /**
   * From today on, of a courtyard or of one of its routes.
   *
   * @param route null: all of the courtyard
   * @throws AccessDeniedException when the courtyard is out of reach
   */
  public List<Day> comingWeeks(Person by, UUID courtyard, @Nullable UUID route) {
    if (!catalogue.reachOf(by).covers(courtyard)) {
      throw new AccessDeniedException(by.loginName() + " does not reach " + courtyard);
    }
    Estate estate = estates.get(by.estate());
    LocalDate today = estate.dayOf(clock.instant());
    Cover cover = responsibilities.coverOf(estate.id(), today, today.plusDays(DAYS - 1));
    Map<LocalDate, List<Walk>> walks =
        schedules.inUse(estate.id()).stream()
            .flatMap(schedule -> schedule.owed(today, DAYS, estate.timeZone()).stream())
            .map(owed -> new Walk(owed, owed.walkedBy(cover)))
            .collect(Collectors.groupingBy(walk -> walk.owed().day()));
    Names names = names(by);
    return today
        .datesUntil(today.plusDays(DAYS))
        .map(day -> day(day, walks.getOrDefault(day, List.of()), courtyard, route, names))
        .toList();
  }

  private record Names(Map<UUID, String> routes, Map<UUID, String> people) {}

  private Names names(Person by) {
    return new Names(
        catalogue.all(by).stream()
            .collect(Collectors.toMap(RouteCatalogue.Entry::id, RouteCatalogue.Entry::name)),
        choices.walkers(by).stream().collect(Collectors.toMap(Walker::id, Walker::name)));
  }

  private static Day day(
      LocalDate day, List<Walk> walks, UUID courtyard, @Nullable UUID route, Names names) {
    return new Day(
        day,
        walks.stream()
            .filter(walk -> walk.owed().courtyardId().equals(courtyard))
            .filter(walk -> route == null || walk.owed().routeId().equals(route))
            .map(
                walk ->
                    new Round(
                        walk.owed().routeId(),
                        names.routes().getOrDefault(walk.owed().routeId(), ""),
                        walk.owed().from(),
                        walk.owed().until(),
                        walk.person() == null ? null : names.people().get(walk.person()),
                        walks.stream()
                            .filter(walk::overlaps)
                            .map(other -> names.routes().getOrDefault(other.owed().routeId(), ""))
                            .distinct()
                            .toList()))
            .sorted(
                Comparator.comparing(Round::from)
                    .thenComparing(Round::until)
                    .thenComparing(Round::name))
            .toList());
  }
}

package app.courtyard.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is wrong with a route as it was entered. */
public enum RouteProblem {
  NAME_MISSING(Field.NAME),
  NAME_LONG(Field.NAME),
  STOPS_MISSING(Field.STOPS),
  STOPS_MANY(Field.STOPS),
  STOP_TWICE(Field.STOPS),
  FORM_MISSING(Field.STOPS),
  DAYS_MISSING(Field.DAYS),
  RHYTHM_WRONG(Field.DAYS),
  WINDOWS_MISSING(Field.WINDOWS),
  WINDOWS_MANY(Field.WINDOWS),
  WINDOW_ORDER(Field.WINDOWS),
  WINDOWS_OVERLAP(Field.WINDOWS),
  LAST_BEFORE_FIRST(Field.LAST_DAY);

  /** Beside which of the fields it is said. */
  public enum Field {
    NAME,
    STOPS,
    DAYS,
    WINDOWS,
    LAST_DAY
  }

  private final Field field;

  RouteProblem(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }

  /** In keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All that is wrong with it, as far as it can be seen without the database. */
  public static List<RouteProblem> of(RouteDraft draft) {
    List<RouteProblem> problems = new ArrayList<>();
    addIf(problems, draft.name().isEmpty(), NAME_MISSING);
    addIf(problems, draft.name().length() > RouteDraft.NAME_MAX_LENGTH, NAME_LONG);
    addIf(problems, draft.stops().isEmpty(), STOPS_MISSING);
    addIf(problems, draft.stops().size() > RouteDraft.MOST_STOPS, STOPS_MANY);
    Set<UUID> places = new HashSet<>();
    addIf(problems, !draft.stops().stream().allMatch(stop -> places.add(stop.place())), STOP_TWICE);
    addIf(problems, draft.stops().stream().anyMatch(stop -> stop.form().isEmpty()), FORM_MISSING);
    switch (draft.rhythm()) {
      case Rhythm.Weekly weekly -> {
        days(problems, weekly.days());
        range(problems, weekly.everyWeeks(), Rhythm.MOST_WEEKS);
      }
      case Rhythm.MonthDay monthly -> range(problems, monthly.day(), 31);
      case Rhythm.MonthWeek monthly -> {
        days(problems, monthly.days());
        range(problems, monthly.week(), Rhythm.LAST_WEEK);
      }
    }
    windows(problems, draft.windows());
    addIf(
        problems, draft.until() != null && draft.until().isBefore(draft.from()), LAST_BEFORE_FIRST);
    return List.copyOf(problems);
  }

  private static void days(List<RouteProblem> problems, Set<DayOfWeek> days) {
    addIf(problems, days.isEmpty(), DAYS_MISSING);
  }

  private static void range(List<RouteProblem> problems, int number, int most) {
    addIf(problems, number < 1 || number > most, RHYTHM_WRONG);
  }

  private static void windows(List<RouteProblem> problems, List<Window> windows) {
    addIf(problems, windows.isEmpty(), WINDOWS_MISSING);
    addIf(problems, windows.size() > RouteDraft.MOST_WINDOWS, WINDOWS_MANY);
    addIf(
        problems,
        !windows.stream().allMatch(window -> window.until().isAfter(window.from())),
        WINDOW_ORDER);
    for (int i = 0; i < windows.size(); i++) {
      if (windows.subList(0, i).stream().anyMatch(windows.get(i)::overlaps)) {
        problems.add(WINDOWS_OVERLAP);
        return;
      }
    }
  }

  private static void addIf(List<RouteProblem> problems, boolean wrong, RouteProblem problem) {
    if (wrong) {
      problems.add(problem);
    }
  }
}

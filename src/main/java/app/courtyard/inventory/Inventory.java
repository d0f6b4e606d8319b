package app.courtyard.inventory;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseSpan;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.SpannedCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is counted for a period, one pure function of when cases were open and answered: each
 * number is as many as the cases behind it.
 *
 * @param end of the period, or now where it runs still
 * @param cases the oldest first
 */
public record Inventory(Window window, Instant end, List<SpannedCase> cases) {

  static Inventory of(Window window, Instant now, List<SpannedCase> cases) {
    return new Inventory(window, now.isBefore(window.until()) ? now : window.until(), cases);
  }

  /** Of some of the cases. */
  public Inventory only(Predicate<CaseFile> some) {
    return new Inventory(window, end, cases.stream().filter(one -> some.test(one.file())).toList());
  }

  public int count(Measure measure) {
    return behind(measure).size();
  }

  /** The oldest first. */
  public List<Counted> behind(Measure measure) {
    return switch (measure) {
      case BROUGHT_FORWARD -> spans(span -> span.isOpenAt(window.from()));
      case RECEIVED -> spans(span -> span.number() == 1 && window.holds(span.openedAt()));
      case RE_OPENED -> spans(span -> span.number() > 1 && window.holds(span.openedAt()));
      case STRUCK_OFF -> spans(span -> window.holds(span.closedAt()));
      case OPEN -> spans(span -> span.isOpenAt(window.until()));
      case ANSWERED -> answers(file -> isAnswered(file) && !isLate(file));
      case ANSWERED_LATE -> answers(file -> isAnswered(file) && isLate(file));
      case UNANSWERED ->
          cases.stream()
              .filter(this::isUnanswered)
              .map(one -> new Counted(one.file(), null))
              .toList();
    };
  }

  /** Those that any number counts. */
  public List<SpannedCase> counted() {
    Set<UUID> ids =
        Stream.of(Measure.values())
            .flatMap(measure -> behind(measure).stream())
            .map(one -> one.file().id())
            .collect(Collectors.toSet());
    return cases.stream().filter(one -> ids.contains(one.file().id())).toList();
  }

  /** Without those that no number counts: of several periods each then has few. */
  public Inventory counting() {
    return new Inventory(window, end, counted());
  }

  /** The one that has been waiting for longest of those that are open at the end. */
  public Optional<CaseFile> oldestOpen() {
    return behind(Measure.OPEN).stream().map(Counted::file).findFirst();
  }

  private List<Counted> spans(Predicate<CaseSpan> some) {
    return cases.stream()
        .flatMap(
            one -> one.spans().stream().filter(some).map(span -> new Counted(one.file(), span)))
        .toList();
  }

  private List<Counted> answers(Predicate<CaseFile> some) {
    return cases.stream()
        .map(SpannedCase::file)
        .filter(some)
        .map(file -> new Counted(file, null))
        .toList();
  }

  private boolean isAnswered(CaseFile file) {
    return window.holds(file.responseMetAt());
  }

  private static boolean isLate(CaseFile file) {
    Instant due = file.responseDueAt();
    return due != null && file.responseMetAt() != null && file.responseMetAt().isAfter(due);
  }

  /** Whoever told what another one had told still waits for an answer when theirs is linked. */
  private boolean isUnanswered(SpannedCase one) {
    CaseFile file = one.file();
    Instant due = file.responseDueAt();
    Instant met = file.responseMetAt();
    return due != null
        && due.isBefore(end)
        && (met == null || !met.isBefore(end))
        && one.spans().stream()
            .filter(span -> span.openedAt().isBefore(end))
            .reduce((before, last) -> last)
            .filter(last -> last.isOpenAt(end) || last.closedAs() == CaseState.LINKED)
            .isPresent();
  }
}

package app.courtyard.casework;

import app.courtyard.people.Person;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do with a case now.
 *
 * @param next the one that is due; null: there is none for them
 * @param others in the order in which they are offered
 */
public record DeskSteps(@Nullable DeskStep next, List<DeskStep> others) {

  static DeskSteps of(Person by, CaseFile file, List<TimelineEntry> timeline, Instant now) {
    boolean ownWork = StepRules.isOwnWork(timeline, by.id());
    List<DeskStep> possible =
        Arrays.stream(DeskStep.values())
            .filter(step -> by.may(step.permission()))
            .filter(step -> Moves.after(file.kind(), file.state(), step.step()).isPresent())
            .filter(step -> makesSense(step, file, now))
            .filter(step -> !ownWork || step != DeskStep.VERIFY && step != DeskStep.SEND_BACK)
            .toList();
    DeskStep next = due(by, file, now).filter(possible::contains).orElse(null);
    return new DeskSteps(next, possible.stream().filter(step -> step != next).toList());
  }

  private static boolean makesSense(DeskStep step, CaseFile file, Instant now) {
    return switch (step) {
      case RESUME -> isPaused(file, now);
      case PAUSE -> !isPaused(file, now);
      // One that is looked at on the spot closes by that.
      case CLOSE -> !file.kind().isVerified();
      case MAKE_SAFE -> file.owesOwnResponse();
      default -> true;
    };
  }

  private static boolean isPaused(CaseFile file, Instant now) {
    return file.pausedUntil() != null && file.pausedUntil().isAfter(now);
  }

  private static Optional<DeskStep> due(Person by, CaseFile file, Instant now) {
    if (file.state().isOpen() && file.responseOwedBy() != null) {
      return Optional.of(file.kind().isAnswered() ? DeskStep.ANSWER : DeskStep.MAKE_SAFE);
    }
    if (isPaused(file, now)) {
      return Optional.of(DeskStep.RESUME);
    }
    boolean waitsForThem = file.ownerId() == null || file.ownerId().equals(by.id());
    return switch (file.state()) {
      case RECEIVED -> Optional.of(DeskStep.ASSIGN);
      case ASSIGNED -> Optional.of(DeskStep.START).filter(step -> waitsForThem);
      case IN_PROGRESS -> Optional.of(DeskStep.RESOLVE).filter(step -> waitsForThem);
      case RESOLVED ->
          Optional.of(
              file.kind().isVerified()
                  ? DeskStep.VERIFY
                  : file.kind().isAnswered() ? DeskStep.CONFIRM : DeskStep.CLOSE);
      case CONFIRMED -> Optional.of(DeskStep.CLOSE);
      case CLOSED, WITHDRAWN, LINKED -> Optional.empty();
    };
  }
}

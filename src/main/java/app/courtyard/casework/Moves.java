package app.courtyard.casework;

import static app.courtyard.casework.CaseState.ASSIGNED;
import static app.courtyard.casework.CaseState.CLOSED;
import static app.courtyard.casework.CaseState.CONFIRMED;
import static app.courtyard.casework.CaseState.IN_PROGRESS;
import static app.courtyard.casework.CaseState.LINKED;
import static app.courtyard.casework.CaseState.RECEIVED;
import static app.courtyard.casework.CaseState.RESOLVED;
import static app.courtyard.casework.CaseState.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The states of a case and the moves between them: the one table (docs/cases.md draws it). */
public final class Moves {

  private static final Set<CaseState> WORK = EnumSet.of(RECEIVED, ASSIGNED, IN_PROGRESS);

  /** One that was linked goes along when the other is linked in turn. */
  private static final Set<CaseState> LINKABLE =
      EnumSet.of(RECEIVED, ASSIGNED, IN_PROGRESS, LINKED);

  private static final Set<CaseState> OPEN =
      EnumSet.of(RECEIVED, ASSIGNED, IN_PROGRESS, RESOLVED, CONFIRMED);
  private static final Set<CaseState> ANY = EnumSet.allOf(CaseState.class);

  /**
   * One line of the table.
   *
   * @param to null: it stays where it is
   */
  public record Move(
      CaseStep step, Set<CaseState> from, @Nullable CaseState to, Predicate<CaseKind> kinds) {}

  private static final List<Move> TABLE =
      List.of(
          move(CaseStep.ASSIGNED, WORK, ASSIGNED),
          move(CaseStep.STARTED, EnumSet.of(RECEIVED, ASSIGNED), IN_PROGRESS),
          new Move(CaseStep.ANSWERED, ANY, null, CaseKind::isAnswered),
          new Move(CaseStep.MADE_SAFE, WORK, null, kind -> !kind.isAnswered()),
          move(CaseStep.NOTED, ANY, null),
          new Move(CaseStep.SEEN_AGAIN, OPEN, null, CaseKind::isVerified),
          move(CaseStep.SEVERITY_CHANGED, OPEN, null),
          move(CaseStep.DUE_CHANGED, WORK, null),
          move(CaseStep.PAUSED, WORK, null),
          move(CaseStep.RESUMED, WORK, null),
          move(CaseStep.RESOLVED, WORK, RESOLVED),
          new Move(CaseStep.SEEN_GONE, WORK, RESOLVED, CaseKind::isVerified),
          new Move(CaseStep.VERIFIED, EnumSet.of(RESOLVED), CLOSED, CaseKind::isVerified),
          new Move(CaseStep.SENT_BACK, EnumSet.of(RESOLVED), IN_PROGRESS, CaseKind::isVerified),
          new Move(CaseStep.CONFIRMED, EnumSet.of(RESOLVED), CONFIRMED, CaseKind::isAnswered),
          move(CaseStep.RE_OPENED, EnumSet.of(RESOLVED, CONFIRMED, CLOSED, LINKED), IN_PROGRESS),
          move(CaseStep.LINKED, LINKABLE, LINKED),
          move(CaseStep.WITHDRAWN, OPEN, WITHDRAWN),
          new Move(
              CaseStep.CLOSED, EnumSet.of(RESOLVED, CONFIRMED), CLOSED, kind -> !kind.isVerified()),
          move(CaseStep.ESCALATED, OPEN, null),
          move(CaseStep.MISFIT, ANY, null),
          move(CaseStep.NUMBER_SHOWN, ANY, null));

  private static Move move(CaseStep step, Set<CaseState> from, @Nullable CaseState to) {
    return new Move(step, from, to, kind -> true);
  }

  /** Where a step leads; empty where it cannot be made. */
  public static Optional<CaseState> after(CaseKind kind, CaseState state, CaseStep step) {
    return TABLE.stream()
        .filter(move -> move.step == step && move.from.contains(state) && move.kinds.test(kind))
        .findFirst()
        .map(move -> move.to == null ? state : move.to);
  }

  /** The steps that can be made, in the order of the table. */
  public static List<CaseStep> from(CaseKind kind, CaseState state) {
    List<CaseStep> steps = new ArrayList<>();
    for (Move move : TABLE) {
      if (move.from.contains(state) && move.kinds.test(kind)) {
        steps.add(move.step);
      }
    }
    return steps;
  }

  /** For whoever draws it. */
  static List<Move> table() {
    return TABLE;
  }

  private Moves() {}
}

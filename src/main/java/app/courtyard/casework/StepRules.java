package app.courtyard.casework;

import app.courtyard.casework.StepRefused.Why;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What belongs to each step, beside that it can be made at all. */
final class StepRules {

  /** A resident who is less satisfied has the case opened again. */
  static final int SATISFIED_FROM = 3;

  private static final int MOST_SATISFIED = 5;

  private static final Set<CaseStep> IN_WORDS =
      EnumSet.of(
          CaseStep.ANSWERED,
          CaseStep.NOTED,
          CaseStep.DUE_CHANGED,
          CaseStep.PAUSED,
          CaseStep.RESOLVED,
          CaseStep.SENT_BACK,
          CaseStep.RE_OPENED,
          CaseStep.WITHDRAWN);

  /**
   * What came by a record says why in its own way.
   *
   * @throws StepRefused with what is wrong with it
   */
  static void check(CaseFile file, List<TimelineEntry> timeline, Deed deed) {
    demand(Moves.after(file.kind(), file.state(), deed.act().step()).isPresent(), Why.STATE);
    demand(deed.words() == null || deed.words().length() <= NewCase.MOST_WORDS, Why.WORDS_TOO_LONG);
    demand(
        deed.words() != null || deed.recordId() != null || !wantsWords(file, deed.act()),
        Why.WORDS_MISSING);
    switch (deed.act()) {
      case CaseAct.ChangeDue(Instant due) -> demand(due.isAfter(deed.at()), Why.PAST);
      case CaseAct.Pause(var awaited, Instant until) -> demand(until.isAfter(deed.at()), Why.PAST);
      case CaseAct.Confirm(int satisfaction) ->
          demand(
              satisfaction >= SATISFIED_FROM && satisfaction <= MOST_SATISFIED, Why.SATISFACTION);
      case CaseAct.ReOpen(Integer satisfaction) ->
          demand(
              satisfaction == null || satisfaction >= 1 && satisfaction < SATISFIED_FROM,
              Why.SATISFACTION);
      case CaseAct.Close() -> demand(file.linkedDueAt() == null, Why.LINKED_WAIT);
      case CaseAct.Withdraw() -> demand(file.linkedDueAt() == null, Why.LINKED_WAIT);
      case CaseAct.Verify() -> demand(!isOwnWork(timeline, deed.by()), Why.OWN_WORK);
      default -> {}
    }
  }

  /** Who only saw that it is gone has put nothing right. */
  static boolean isOwnWork(List<TimelineEntry> timeline, @Nullable UUID by) {
    return timeline.reversed().stream()
        .filter(entry -> entry.state() == CaseState.RESOLVED)
        .filter(
            entry ->
                entry.act() instanceof CaseAct.Resolve || entry.act() instanceof CaseAct.SeeGone)
        .findFirst()
        .filter(entry -> entry.act() instanceof CaseAct.Resolve && entry.accountId() != null)
        .filter(entry -> entry.accountId().equals(by))
        .isPresent();
  }

  /** One that is closed without the resident having been asked says why. */
  private static boolean wantsWords(CaseFile file, CaseAct act) {
    return IN_WORDS.contains(act.step())
        || act.step() == CaseStep.CLOSED
            && file.kind().isAnswered()
            && file.state() != CaseState.CONFIRMED;
  }

  private static void demand(boolean holds, Why why) {
    if (!holds) {
      throw new StepRefused(why);
    }
  }

  private StepRules() {}
}

package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.Severity;
import app.courtyard.form.Verdict;
import app.courtyard.form.VerdictAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a capture: either why it must be held, or what its record needs beyond what
 * it says itself.
 */
sealed interface Judgement {

  record Hold(List<Reason> reasons) implements Judgement {}

  /**
   * @param content with its times as well as they are known
   */
  record Accept(
      CaptureContent content,
      Form form,
      @Nullable String placeName,
      @Nullable UUID courtyardId,
      @Nullable Double distanceMetres,
      List<VerdictAnswer> verdicts)
      implements Judgement {

    Result result() {
      if (fails() > 0) {
        return Result.FAIL;
      }
      return verdicts.stream().anyMatch(answer -> answer.verdict() == Verdict.PASS)
          ? Result.PASS
          : Result.NONE;
    }

    int fails() {
      return (int) verdicts.stream().filter(VerdictAnswer::isFail).count();
    }

    @Nullable Severity worst() {
      return worstOf(verdicts);
    }
  }

  static @Nullable Severity worstOf(List<VerdictAnswer> verdicts) {
    return verdicts.stream()
        .filter(VerdictAnswer::isFail)
        .map(VerdictAnswer::severity)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}

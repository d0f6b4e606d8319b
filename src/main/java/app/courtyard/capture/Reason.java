package app.courtyard.capture;

import app.courtyard.form.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a capture is held.
 *
 * @param question that it is about; empty when it is the answers as a whole
 * @param problem code of what is wrong with the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(String code, @Nullable String question, @Nullable String problem) {

  static Reason of(ReasonCode code) {
    return new Reason(code.code(), null, null);
  }

  static Reason of(Problem problem) {
    return new Reason(ReasonCode.ANSWERS.code(), problem.question(), problem.code().code());
  }

  public ReasonCode kind() {
    return ReasonCode.of(code);
  }

  boolean is(ReasonCode other) {
    return code.equals(other.code());
  }
}

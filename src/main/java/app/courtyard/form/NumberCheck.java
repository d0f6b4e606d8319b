package app.courtyard.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers are doubles, as on the phone; both bounds are included. */
final class NumberCheck {

  static List<ProblemCode> check(
      JsonNode answer, @Nullable Double min, @Nullable Double max, @Nullable Integer decimals) {
    var value = answer.isNumber() ? answer.doubleValue() : Double.NaN;
    if (!Double.isFinite(value)) {
      return List.of(ProblemCode.TYPE);
    }
    return new Codes(true)
        .add(min != null && value < min, ProblemCode.BELOW)
        .add(max != null && value > max, ProblemCode.ABOVE)
        .add(decimals != null && decimalsOf(value) > decimals, ProblemCode.DECIMALS)
        .list();
  }

  /** Of the shortest decimal that is this double, which is how both sides write it. */
  private static int decimalsOf(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().scale();
  }

  private NumberCheck() {}
}

package app.courtyard.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What {@link ConditionRules} asks of a condition, asked of one that is being written. */
final class SketchConditions {

  private static final Set<String> VERDICTS = Set.of("pass", "fail", "na");
  private static final Set<String> NUMERIC = Set.of("number", "satisfaction");

  /** The code of what is wrong with it; empty: nothing. */
  static Optional<String> flaw(JsonNode condition, Map<String, Part> earlier) {
    return flaw(condition, earlier, 1);
  }

  private static Optional<String> flaw(JsonNode condition, Map<String, Part> earlier, int depth) {
    if (depth > ConditionRules.DEEPEST || !condition.isObject()) {
      return Optional.of("condition");
    }
    if (condition.has("not")) {
      return flaw(condition.path("not"), earlier, depth + 1);
    }
    if (condition.has("all") || condition.has("any")) {
      JsonNode parts = condition.path(condition.has("all") ? "all" : "any");
      return parts.isEmpty() || parts.size() > ConditionRules.MOST_PARTS
          ? Optional.of("condition")
          : parts
              .valueStream()
              .map(part -> flaw(part, earlier, depth + 1))
              .flatMap(Optional::stream)
              .findFirst();
    }
    Part asked = earlier.get(condition.path("question").asString(""));
    if (asked == null) {
      return Optional.of("not_earlier");
    }
    return fits(condition, asked) ? Optional.empty() : Optional.of("cannot_answer");
  }

  private static boolean fits(JsonNode condition, Part asked) {
    if (condition.has("answered")) {
      return true;
    }
    if (condition.has("has")) {
      return asked.type().equals("choices") && isOption(condition.path("has"), asked);
    }
    if (condition.has("above") || condition.has("below")) {
      JsonNode bound = condition.path(condition.has("above") ? "above" : "below");
      return NUMERIC.contains(asked.type()) && bound.isNumber() && isFinite(bound);
    }
    return canBe(condition.path("is"), asked);
  }

  private static boolean isFinite(JsonNode bound) {
    return Double.isFinite(bound.asDouble());
  }

  private static boolean canBe(JsonNode value, Part asked) {
    return switch (asked.type()) {
      case "verdict" -> VERDICTS.contains(value.asString(""));
      case "choice" -> isOption(value, asked);
      case "text", "date", "time", "datetime" -> value.isString();
      case "number", "satisfaction" -> value.isNumber();
      default -> false;
    };
  }

  private static boolean isOption(JsonNode code, Part asked) {
    return asked.get("options").valueStream().anyMatch(option -> option.path("code").equals(code));
  }

  private SketchConditions() {}
}

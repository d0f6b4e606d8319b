package app.courtyard.form;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether a condition holds, given what the earlier answers tell. */
final class Conditions {

  static boolean hold(Condition condition, Map<String, JsonNode> told) {
    return switch (condition) {
      case Condition.All(var all) -> all.stream().allMatch(part -> hold(part, told));
      case Condition.Any(var any) -> any.stream().anyMatch(part -> hold(part, told));
      case Condition.Not(var not) -> !hold(not, told);
      case Condition.Answered(var question, var answered) -> told.containsKey(question) == answered;
      case Condition.OfQuestion of ->
          told.containsKey(of.question()) && holds(of, told.get(of.question()));
    };
  }

  private static boolean holds(Condition.OfQuestion condition, JsonNode answer) {
    return switch (condition) {
      case Condition.Answered(var question, var answered) -> answered;
      case Condition.Is(var question, var is) ->
          is(answer.isObject() ? answer.get("verdict") : answer, is);
      case Condition.Has(var question, var has) ->
          answer.valueStream().anyMatch(value -> value.asString().equals(has));
      case Condition.Above(var question, var above) -> answer.doubleValue() > above;
      case Condition.Below(var question, var below) -> answer.doubleValue() < below;
    };
  }

  private static boolean is(JsonNode answer, JsonNode value) {
    return value.isNumber()
        ? answer.doubleValue() == value.doubleValue()
        : answer.asString().equals(value.asString());
  }

  private Conditions() {}
}

package app.courtyard.form;

import static app.courtyard.form.FormRules.demand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A condition looks back only, and asks a question only for what that question can answer. */
final class ConditionRules {

  static final int DEEPEST = 8;
  static final int MOST_PARTS = 20;
  private static final Set<String> VERDICTS = Set.of("pass", "fail", "na");

  static void check(@Nullable Condition condition, Map<String, Question> earlier, String where) {
    check(condition, earlier, where, 1);
  }

  private static void check(
      @Nullable Condition condition, Map<String, Question> earlier, String where, int depth) {
    demand(depth <= DEEPEST, where + ": its condition is nested more than " + DEEPEST + " deep");
    switch (condition) {
      case null -> demand(depth == 1, where + ": its condition has an empty part");
      case Condition.All(var parts) -> checkParts(parts, earlier, where, depth);
      case Condition.Any(var parts) -> checkParts(parts, earlier, where, depth);
      case Condition.Not(var part) -> check(part, earlier, where, depth + 1);
      case Condition.OfQuestion of -> {
        // A record from JSON may lack the question.
        var asked = of.question() == null ? null : earlier.get(of.question());
        demand(
            asked != null,
            where + ": its condition asks '" + of.question() + "', which is no earlier question");
        demand(
            fits(of, asked),
            where + ": its condition asks '" + of.question() + "' what it cannot answer");
      }
    }
  }

  private static void checkParts(
      List<Condition> parts, Map<String, Question> earlier, String where, int depth) {
    demand(
        !parts.isEmpty() && parts.size() <= MOST_PARTS,
        where + ": its condition has none or too many parts");
    parts.forEach(part -> check(part, earlier, where, depth + 1));
  }

  private static boolean fits(Condition.OfQuestion condition, Question asked) {
    return switch (condition) {
      case Condition.Answered answered -> true;
      case Condition.Is is -> is.is() != null && canBe(is.is(), asked);
      case Condition.Has has ->
          asked instanceof Question.Choices choices && isOption(has.has(), choices.options());
      case Condition.Above above -> isNumeric(asked) && Double.isFinite(above.above());
      case Condition.Below below -> isNumeric(asked) && Double.isFinite(below.below());
    };
  }

  private static boolean canBe(JsonNode value, Question asked) {
    return switch (asked) {
      case Question.Verdict verdict -> value.isString() && VERDICTS.contains(value.asString());
      case Question.Choice choice ->
          value.isString() && isOption(value.asString(), choice.options());
      case Question.Text text -> value.isString();
      case Question.Date date -> value.isString();
      case Question.Time time -> value.isString();
      case Question.DateTime moment -> value.isString();
      case Question.Number number -> value.isNumber();
      case Question.Satisfaction satisfaction -> value.isNumber();
      case Question.Choices choices -> false;
      case Question.Photo photo -> false;
      case Question.Signature signature -> false;
      case Question.Place place -> false;
      case Question.Person person -> false;
    };
  }

  private static boolean isNumeric(Question question) {
    return question instanceof Question.Number || question instanceof Question.Satisfaction;
  }

  private static boolean isOption(@Nullable String code, List<Option> options) {
    return options.stream().anyMatch(option -> option.code().equals(code));
  }

  private ConditionRules() {}
}

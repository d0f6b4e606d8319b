package app.courtyard.form;

import static app.courtyard.form.AnswerCheck.LONGEST_PLACE;
import static app.courtyard.form.AnswerCheck.LONGEST_TEXT;
import static app.courtyard.form.AnswerCheck.MOST_PHOTOS;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is wrong with one answer that is not empty and is relevant. */
final class QuestionCheck {

  static List<ProblemCode> check(Question question, JsonNode answer, Set<String> manifest) {
    return switch (question) {
      case Question.Verdict verdict -> VerdictCheck.check(verdict, answer, manifest);
      case Question.Choice choice ->
          new Codes(answer.isString())
              .add(!isOption(answer, choice.options()), ProblemCode.OPTION)
              .list();
      case Question.Choices choices -> choices(choices, answer);
      case Question.Number number ->
          NumberCheck.check(answer, number.min(), number.max(), number.decimals());
      case Question.Satisfaction satisfaction -> NumberCheck.check(answer, 1.0, 5.0, 0);
      case Question.Text text -> text(answer, or(text.maxLength(), LONGEST_TEXT));
      case Question.Date date -> new Codes(Moments.isDay(answer)).list();
      case Question.Time time -> new Codes(Moments.isTime(answer)).list();
      case Question.DateTime moment -> new Codes(Moments.isDateTime(answer)).list();
      case Question.Photo photo -> photo(photo, answer, manifest);
      case Question.Signature signature ->
          new Codes(Values.isHash(answer))
              .add(!manifest.contains(answer.asString("")), ProblemCode.PHOTO)
              .list();
      case Question.Place place -> place(answer);
      case Question.Person person -> person(person, answer);
    };
  }

  private static List<ProblemCode> choices(Question.Choices question, JsonNode answer) {
    var most = or(question.atMost(), question.options().size());
    var distinct = answer.valueStream().distinct().count();
    return new Codes(isListOf(answer, JsonNode::isString))
        .add(
            answer.valueStream().anyMatch(value -> !isOption(value, question.options())),
            ProblemCode.OPTION)
        .add(answer.size() > most || distinct < answer.size(), ProblemCode.COUNT)
        .list();
  }

  private static boolean isOption(JsonNode code, List<Option> options) {
    var chosen = code.asString("");
    for (var option : options) {
      if (option.code().equals(chosen)) {
        return true;
      }
    }
    return false;
  }

  private static List<ProblemCode> text(JsonNode answer, int longest) {
    return new Codes(answer.isString())
        .add(answer.asString("").length() > longest, ProblemCode.LONG)
        .list();
  }

  private static List<ProblemCode> photo(
      Question.Photo question, JsonNode answer, Set<String> manifest) {
    return new Codes(isListOf(answer, Values::isHash))
        .add(
            answer.size() < or(question.atLeast(), 0)
                || answer.valueStream().anyMatch(hash -> !manifest.contains(hash.asString(""))),
            ProblemCode.PHOTO)
        .add(answer.size() > or(question.atMost(), MOST_PHOTOS), ProblemCode.COUNT)
        .list();
  }

  private static List<ProblemCode> place(JsonNode answer) {
    var members = new Members(answer);
    return new Codes(
            (members.has("id") || members.has("words"))
                && members.isAbsentOr("id", Values::isId)
                && members.isAbsentOr("words", JsonNode::isString))
        .add(members.text("words").length() > LONGEST_PLACE, ProblemCode.LONG)
        .list();
  }

  private static List<ProblemCode> person(Question.Person question, JsonNode answer) {
    var members = new Members(answer);
    var kind = members.text("kind");
    return new Codes(
            members.is("id", Values::isId) && (kind.equals("staff") || kind.equals("resident")))
        .add(question.of() != null && !question.of().code().equals(kind), ProblemCode.OPTION)
        .list();
  }

  static boolean isListOf(JsonNode answer, Predicate<JsonNode> item) {
    return answer.isArray() && answer.valueStream().allMatch(item);
  }

  private static int or(@Nullable Integer named, int otherwise) {
    return named == null ? otherwise : named;
  }

  private QuestionCheck() {}
}

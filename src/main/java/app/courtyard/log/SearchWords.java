package app.courtyard.log;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Option;
import app.courtyard.form.Question;
import app.courtyard.form.Words;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The words of a record that one looks for: what somebody wrote, chose or found failing, as it is
 * read in both languages.
 */
final class SearchWords {

  static Stream<String> in(Form form, JsonNode answers) {
    return form.questions()
        .filter(question -> answers.hasNonNull(question.id()))
        .flatMap(question -> in(form, question, answers.get(question.id())));
  }

  private static Stream<String> in(Form form, Question question, JsonNode answer) {
    return switch (question) {
      case Question.Verdict verdict -> inVerdict(form, verdict, answer);
      case Question.Text text -> Stream.of(answer.asString(""));
      case Question.Place place -> Stream.of(answer.path("words").asString(""));
      case Question.Choice choice -> labels(choice.options(), answer.asString(""));
      case Question.Choices choices ->
          answer.valueStream().flatMap(code -> labels(choices.options(), code.asString("")));
      default -> Stream.empty();
    };
  }

  /** A free finding only asks what was seen: its question says nothing of the answer. */
  private static Stream<String> inVerdict(Form form, Question.Verdict question, JsonNode answer) {
    Stream<String> note = Stream.of(answer.path("note").asString(""));
    return form.kind() != FormKind.FINDING && answer.path("verdict").asString("").equals("fail")
        ? Stream.concat(both(question.label()), note)
        : note;
  }

  private static Stream<String> labels(List<Option> options, String code) {
    return options.stream()
        .filter(option -> option.code().equals(code))
        .flatMap(option -> both(option.label()));
  }

  private static Stream<String> both(Words words) {
    return Stream.of(words.zh(), words.en());
  }

  private SearchWords() {}
}

package app.courtyard.log;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Option;
import app.courtyard.form.Question;
import app.courtyard.form.Section;
import app.courtyard.form.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The words of a record that one looks for: what somebody wrote, chose or found failing, as it is
 * read in both languages.
 */
final class SearchWords {

  static List<String> in(Form form, JsonNode answers) {
    List<String> words = new ArrayList<>();
    for (Section section : form.sections()) {
      for (Question question : section.questions()) {
        JsonNode answer = answers.get(question.id());
        if (answer != null && !answer.isNull()) {
          add(form, question, answer, words::add);
        }
      }
    }
    return words;
  }

  private static void add(Form form, Question question, JsonNode answer, Consumer<String> words) {
    switch (question) {
      case Question.Verdict verdict -> addVerdict(form, verdict, answer, words);
      case Question.Text text -> words.accept(answer.asString(""));
      case Question.Place place -> words.accept(answer.path("words").asString(""));
      case Question.Choice choice -> addLabels(choice.options(), answer.asString(""), words);
      case Question.Choices choices ->
          answer.forEach(code -> addLabels(choices.options(), code.asString(""), words));
      default -> {}
    }
  }

  /** A free finding only asks what was seen: its question says nothing of the answer. */
  private static void addVerdict(
      Form form, Question.Verdict question, JsonNode answer, Consumer<String> words) {
    if (form.kind() != FormKind.FINDING && answer.path("verdict").asString("").equals("fail")) {
      addBoth(question.label(), words);
    }
    words.accept(answer.path("note").asString(""));
  }

  private static void addLabels(List<Option> options, String code, Consumer<String> words) {
    for (Option option : options) {
      if (option.code().equals(code)) {
        addBoth(option.label(), words);
      }
    }
  }

  private static void addBoth(Words label, Consumer<String> words) {
    words.accept(label.zh());
    words.accept(label.en());
  }

  private SearchWords() {}
}

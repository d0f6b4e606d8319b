package app.courtyard.archive;

import app.courtyard.capture.AnswerWords;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.Question;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in the reader's language what stands in a record. */
final class ArchiveWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final I18NProvider words;
  private final Locale locale;
  private final ZoneId zone;

  ArchiveWords(I18NProvider words, Locale locale, ZoneId zone) {
    this.words = words;
    this.locale = locale;
    this.zone = zone;
  }

  /** A question that was answered, and how. */
  record Line(String question, String answer, boolean fail) {}

  String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }

  String title(Form form) {
    return form.title().in(locale);
  }

  /** To the second; a time of which the phone was not sure says so. */
  String time(ArchivedRecord record) {
    return (record.clock() == ClockState.UNCERTAIN ? "≈ " : "")
        + TIME.format(record.at().atZone(zone));
  }

  String result(ArchivedRecord record) {
    if (record.voided()) {
      return say("log.voided");
    }
    if (record.result() != Result.FAIL) {
      return record.result() == Result.PASS ? say("round.all-passed") : "";
    }
    String fails = say("round.fails", record.fails());
    return record.worst() == null
        ? fails
        : fails + " · " + say("field.severity." + record.worst().code());
  }

  /**
   * In the order of the form; what passed stands together in one line, since nobody reads it all.
   */
  List<Line> lines(ArchivedRecord record) {
    List<Line> lines = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    record
        .form()
        .questions()
        .filter(question -> record.answers().hasNonNull(question.id()))
        .filter(question -> !question.id().equals("route"))
        .forEach(question -> add(question, record.answers().get(question.id()), lines, passed));
    if (!passed.isEmpty()) {
      lines.add(
          new Line(
              say("field.verdict.pass"),
              passed.stream().collect(Collectors.joining(say("round.answer.and"))),
              false));
    }
    return lines;
  }

  private void add(Question question, JsonNode answer, List<Line> lines, List<String> passed) {
    String label = question.label().in(locale);
    String verdict = answer.path("verdict").asString("");
    if (verdict.equals("pass")) {
      passed.add(label);
      return;
    }
    String said = AnswerWords.of(question, answer, locale, this::say);
    String severity = answer.path("severity").asString("");
    String note = answer.path("note").asString("");
    lines.add(
        new Line(
            label,
            said
                + (severity.isEmpty() ? "" : " · " + say("field.severity." + severity))
                + (note.isEmpty() ? "" : " · " + note),
            verdict.equals("fail")));
  }
}

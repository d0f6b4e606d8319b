package app.courtyard.complaint;

import app.courtyard.capture.NewRecord;
import app.courtyard.casework.CaseKind;
import app.courtyard.form.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was taken down on site.
 *
 * @param caseClass of one or two levels
 * @param answer that the resident got at once; null: none yet
 */
record TakenOnSite(
    CaseKind kind,
    Severity severity,
    String caseClass,
    @Nullable String words,
    @Nullable String reporter,
    @Nullable String phone,
    @Nullable String answer,
    boolean grave) {

  private static final String AFFAIR = "affair";

  static TakenOnSite in(NewRecord record) {
    return record.form().id().equals(AFFAIR)
        ? affair(record.answers())
        : complaint(record.answers());
  }

  private static TakenOnSite affair(JsonNode answers) {
    String severity = text(answers, "severity");
    return new TakenOnSite(
        CaseKind.AFFAIR,
        severity == null ? Severity.MINOR : Severity.of(severity),
        answers.path("class").asString(),
        text(answers, "words"),
        null,
        null,
        null,
        false);
  }

  /** A major complaint 重大投诉 is a severe one. */
  private static TakenOnSite complaint(JsonNode answers) {
    String first = answers.path("class").asString();
    String second = text(answers, "class-" + first);
    boolean grave = answers.path("grave").asString("").equals("yes");
    return new TakenOnSite(
        CaseKind.of(answers.path("kind").asString()),
        grave ? Severity.MAJOR : Severity.MINOR,
        second == null ? first : first + "." + second,
        text(answers, "words"),
        text(answers, "reporter"),
        text(answers, "phone"),
        text(answers, "answer"),
        grave);
  }

  private static @Nullable String text(JsonNode answers, String question) {
    String text = answers.path(question).asString("").strip();
    return text.isEmpty() ? null : text;
  }
}

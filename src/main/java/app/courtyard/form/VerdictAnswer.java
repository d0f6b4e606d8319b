package app.courtyard.form;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A verdict as it was given, read from answers that {@link AnswerCheck} found right.
 *
 * @param severity of a fail: the question's, unless the person chose another
 * @param rest when it was given by 'the rest passed'
 * @param photos SHA-256 of each
 * @param called when somebody was called; null: nobody was, or it is not urgent
 */
public record VerdictAnswer(
    Question.Verdict question,
    Verdict verdict,
    Severity severity,
    @Nullable Instant rest,
    @Nullable String note,
    List<String> photos,
    @Nullable Instant called) {

  /** In the order of the form; what was not answered is left out. */
  public static List<VerdictAnswer> in(Form form, JsonNode answers) {
    return form.questions()
        .flatMap(
            question ->
                question instanceof Question.Verdict verdict
                    ? read(verdict, answers)
                    : Stream.empty())
        .toList();
  }

  public boolean isFail() {
    return verdict == Verdict.FAIL;
  }

  private static Stream<VerdictAnswer> read(Question.Verdict question, JsonNode answers) {
    var members = new Members(answers.path(question.id()));
    if (!members.has("verdict")) {
      return Stream.empty();
    }
    return Stream.of(
        new VerdictAnswer(
            question,
            Verdict.of(members.text("verdict")),
            members.find("severity").map(Severity::of).orElse(question.severity()),
            members.find("rest").map(Instant::parse).orElse(null),
            members.find("note").orElse(null),
            answers
                .path(question.id())
                .path("photos")
                .valueStream()
                .map(JsonNode::asString)
                .toList(),
            members.find("called").map(Instant::parse).orElse(null)));
  }
}

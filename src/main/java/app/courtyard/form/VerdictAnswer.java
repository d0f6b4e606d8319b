package app.courtyard.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    List<VerdictAnswer> verdicts = new ArrayList<>();
    for (Section section : form.sections()) {
      for (Question question : section.questions()) {
        if (question instanceof Question.Verdict verdict) {
          var members = new Members(answers.path(verdict.id()));
          if (members.has("verdict")) {
            verdicts.add(read(verdict, members));
          }
        }
      }
    }
    return List.copyOf(verdicts);
  }

  public boolean isFail() {
    return verdict == Verdict.FAIL;
  }

  private static VerdictAnswer read(Question.Verdict question, Members given) {
    return new VerdictAnswer(
        question,
        Verdict.of(given.text("verdict")),
        given.find("severity").map(Severity::of).orElse(question.severity()),
        given.find("rest").map(Instant::parse).orElse(null),
        given.find("note").orElse(null),
        given.answer().path("photos").valueStream().map(JsonNode::asString).toList(),
        given.find("called").map(Instant::parse).orElse(null));
  }
}

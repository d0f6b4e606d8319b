package app.courtyard.form;

import static app.courtyard.form.AnswerCheck.LONGEST_TEXT;
import static app.courtyard.form.AnswerCheck.MOST_PHOTOS;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is wrong with a verdict. A fail asks for words or a photo, an urgent one for a call. */
final class VerdictCheck {

  private static final Set<String> VERDICTS = Set.of("pass", "fail", "na");
  private static final Set<String> SEVERITIES = Set.of("minor", "major", "urgent");

  static List<ProblemCode> check(Question.Verdict question, JsonNode answer, Set<String> manifest) {
    var members = new Members(answer);
    if (!isVerdict(members)) {
      return List.of(ProblemCode.TYPE);
    }
    var fail = members.text("verdict").equals("fail");
    var photos = answer.path("photos");
    var photoIsMissing = fail && photos.isEmpty() && question.photo() == PhotoDemand.ON_FAIL;
    var strange = photos.valueStream().anyMatch(hash -> !manifest.contains(hash.asString()));
    return new Codes(true)
        .add(members.text("note").length() > LONGEST_TEXT, ProblemCode.LONG)
        .add(photoIsMissing || strange, ProblemCode.PHOTO)
        .add(fail && photos.isEmpty() && !photoIsMissing && !members.has("note"), ProblemCode.NOTE)
        .add(photos.size() > MOST_PHOTOS, ProblemCode.COUNT)
        .add(fail && isUrgent(question, members) && !saysOfCall(members), ProblemCode.CALL)
        .list();
  }

  private static boolean isVerdict(Members members) {
    return VERDICTS.contains(members.text("verdict"))
        && members.isAbsentOr("severity", value -> SEVERITIES.contains(value.asString("")))
        && members.isAbsentOr("note", JsonNode::isString)
        && members.isAbsentOr("photos", value -> QuestionCheck.isListOf(value, Values::isHash))
        && members.isAbsentOr("called", Moments::isInstant)
        && members.isAbsentOr("notCalled", Values::isTrue)
        // 'The rest passed' says of each that it passed, and when that was said.
        && members.isAbsentOr("rest", Moments::isInstant)
        && (!members.has("rest") || members.text("verdict").equals("pass"));
  }

  private static boolean isUrgent(Question.Verdict question, Members members) {
    var severity = members.has("severity") ? members.text("severity") : question.severity().code();
    return severity.equals(Severity.URGENT.code());
  }

  private static boolean saysOfCall(Members members) {
    return members.has("called") != members.has("notCalled");
  }

  private VerdictCheck() {}
}

package app.courtyard.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be kept of answers that break the rules of their form, so that whoever reads right
 * answers can read these. What only says too little stays: a fail without words or photo is a fail
 * all the same. What cannot be told, or is not among what may be said, is left out.
 *
 * @param leftOut what was wrong with the answers, or the notes, that are not among them
 */
public record LegibleAnswers(JsonNode answers, List<Problem> leftOut) {

  private static final Set<ProblemCode> TOO_LITTLE =
      EnumSet.of(ProblemCode.REQUIRED, ProblemCode.NOTE, ProblemCode.PHOTO, ProblemCode.CALL);

  public LegibleAnswers {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * @param manifestHashes SHA-256 of the pictures that the capture says it has
   */
  public static LegibleAnswers of(Form form, JsonNode answers, Set<String> manifestHashes) {
    if (!answers.isObject()) {
      return new LegibleAnswers(
          new JsonMapper().createObjectNode(), AnswerCheck.check(form, answers, manifestHashes));
    }
    ObjectNode kept = answers.deepCopy().asObject();
    kept.valueStream().forEach(answer -> dropStrangePictures(answer, manifestHashes));
    List<Problem> leftOut = new ArrayList<>();
    List<Problem> illegible = illegible(form, kept, manifestHashes);
    // What was left out may have been the reason why something else was asked.
    while (!illegible.isEmpty()) {
      illegible.forEach(problem -> leaveOut(form, kept, problem));
      leftOut.addAll(illegible);
      illegible = illegible(form, kept, manifestHashes);
    }
    return new LegibleAnswers(kept, leftOut);
  }

  private static List<Problem> illegible(Form form, JsonNode answers, Set<String> manifest) {
    return AnswerCheck.check(form, answers, manifest).stream()
        .filter(problem -> !says(form, answers, problem))
        .toList();
  }

  private static boolean says(Form form, JsonNode answers, Problem problem) {
    boolean unsigned =
        form.question(problem.question()).orElse(null) instanceof Question.Signature
            && answers.has(problem.question());
    return TOO_LITTLE.contains(problem.code()) && !unsigned;
  }

  /** Of a verdict that can be told only what is too much of it: it may be a fail. */
  private static void leaveOut(Form form, ObjectNode answers, Problem problem) {
    boolean verdict = form.question(problem.question()).orElse(null) instanceof Question.Verdict;
    if (verdict && problem.code() == ProblemCode.LONG) {
      answers.path(problem.question()).asObject().remove("note");
    } else if (verdict && problem.code() == ProblemCode.COUNT) {
      answers.path(problem.question()).asObject().remove("photos");
    } else {
      answers.remove(problem.question());
    }
  }

  private static void dropStrangePictures(JsonNode answer, Set<String> manifest) {
    if (answer.path("photos") instanceof ArrayNode pictures
        && pictures.valueStream().allMatch(Values::isHash)) {
      pictures.removeIf(hash -> !manifest.contains(hash.asString()));
    }
    if (answer instanceof ArrayNode pictures
        && !pictures.isEmpty()
        && pictures.valueStream().allMatch(Values::isHash)) {
      pictures.removeIf(hash -> !manifest.contains(hash.asString()));
    }
  }
}

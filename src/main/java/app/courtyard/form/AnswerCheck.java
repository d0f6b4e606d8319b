package app.courtyard.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The check of answers against their form: the same result as on the phone for the same input
 * (src/test/resources/form-vectors). Lengths count UTF-16 code units, as JavaScript's {@code
 * length} does. What is empty counts as not answered, see {@link Values#isEmpty}.
 */
public final class AnswerCheck {

  /** Characters of a text where the form names no other length, and of every note. */
  public static final int LONGEST_TEXT = 2_000;

  /** Characters of the words for a place that is not in the tree. */
  public static final int LONGEST_PLACE = 200;

  /** Pictures of one answer where the form names no other number. */
  public static final int MOST_PHOTOS = 20;

  private final Set<String> manifest;
  private final List<Problem> problems = new ArrayList<>();

  // Conditions see only what is relevant and of the right type.
  private final Map<String, JsonNode> told = new HashMap<>();

  // Answers that belong to a question of the form.
  private int known;

  private AnswerCheck(Set<String> manifest) {
    this.manifest = manifest;
  }

  /**
   * @param manifestHashes SHA-256 of the pictures that the capture says it has
   * @return in the order of the form's questions, then unknown ones by name; empty when all is
   *     right
   */
  public static List<Problem> check(Form form, JsonNode answers, Set<String> manifestHashes) {
    if (!answers.isObject()) {
      return List.of(new Problem("", ProblemCode.TYPE));
    }
    var check = new AnswerCheck(manifestHashes);
    for (var section : form.sections()) {
      var asked = check.holds(section.relevant());
      for (var question : section.questions()) {
        check.answer(
            question, answers.get(question.id()), asked && check.holds(question.relevant()));
      }
    }
    if (check.known < answers.size()) {
      check.strangers(form, answers);
    }
    return List.copyOf(check.problems);
  }

  private boolean holds(@Nullable Condition condition) {
    return condition == null || Conditions.hold(condition, told);
  }

  private void answer(Question question, @Nullable JsonNode answer, boolean relevant) {
    if (answer != null) {
      known++;
    }
    var codes = codes(question, answer, relevant);
    codes.forEach(code -> problems.add(new Problem(question.id(), code)));
    if (relevant
        && answer != null
        && !Values.isEmpty(answer)
        && !codes.contains(ProblemCode.TYPE)) {
      told.put(question.id(), answer);
    }
  }

  private List<ProblemCode> codes(Question question, @Nullable JsonNode answer, boolean relevant) {
    if (answer == null || Values.isEmpty(answer)) {
      return relevant ? whenNotAnswered(question) : List.of();
    }
    if (!relevant) {
      return List.of(ProblemCode.IRRELEVANT);
    }
    return Values.canBeStored(answer)
        ? QuestionCheck.check(question, answer, manifest)
        : List.of(ProblemCode.TYPE);
  }

  private static List<ProblemCode> whenNotAnswered(Question question) {
    if (question.required()) {
      return List.of(ProblemCode.REQUIRED);
    }
    return question instanceof Question.Photo photo
            && photo.atLeast() != null
            && photo.atLeast() > 0
        ? List.of(ProblemCode.PHOTO)
        : List.of();
  }

  private void strangers(Form form, JsonNode answers) {
    var known = form.questions().map(Question::id).collect(Collectors.toSet());
    answers.propertyNames().stream()
        .filter(id -> !known.contains(id) && !Values.isEmpty(answers.get(id)))
        .sorted()
        .forEach(id -> problems.add(new Problem(id, ProblemCode.UNKNOWN)));
  }
}

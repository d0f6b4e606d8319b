package app.courtyard.patrol;

import app.courtyard.form.Form;
import app.courtyard.form.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer that a correction changed.
 *
 * @param before null where it was not answered
 * @param after null where it is answered no more
 */
public record Change(Question question, @Nullable JsonNode before, @Nullable JsonNode after) {

  /**
   * In the order of the form. Whether 'the rest passed' was pressed is no answer.
   *
   * @param form of the correction
   */
  public static List<Change> between(JsonNode before, Form form, JsonNode after) {
    return form.questions()
        .filter(question -> !said(before, question.id()).equals(said(after, question.id())))
        .map(question -> new Change(question, before.get(question.id()), after.get(question.id())))
        .toList();
  }

  private static JsonNode said(JsonNode answers, String question) {
    JsonNode answer = answers.path(question);
    return answer instanceof ObjectNode object ? object.deepCopy().without("rest") : answer;
  }
}

package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that stand under one heading, and are asked or left out together. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Section(
    String id, Words title, @Nullable Condition relevant, List<Question> questions) {

  public Section {
    questions = List.copyOf(Absent.asEmpty(questions));
  }
}

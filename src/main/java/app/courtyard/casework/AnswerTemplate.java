package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What residents are often answered 常用答复, to be changed before it is sent.
 *
 * @param title by which it is found, once in the estate, at most {@value #MOST_TITLE} characters
 * @param words at most {@value #MOST_WORDS} characters
 * @param topic the first level of the class that it fits; null: any
 * @param state of the case that it fits; null: any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerTemplate(
    UUID id,
    String title,
    String words,
    @JsonProperty("class") @Nullable String topic,
    @Nullable CaseState state) {

  public static final int MOST_TITLE = 40;

  /** As many as the form of an answer takes. */
  public static final int MOST_WORDS = 1000;

  public AnswerTemplate {
    title = title.strip();
    words = words.strip();
  }

  boolean fits(CaseFile file) {
    return (topic == null || topic.equals(file.topic()))
        && (state == null || state == file.state());
  }
}

package app.courtyard.form;

import app.courtyard.place.PlaceKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it goes to the phones and stands in the database. One that exists keeps the rules of
 * {@link FormRules}.
 *
 * @param version from 1; what was issued under a version never changes
 * @param at kinds of place at which it may be started without a plan; null: none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Form(
    String id,
    int version,
    Words title,
    FormKind kind,
    @Nullable List<PlaceKind> at,
    List<Section> sections) {

  /**
   * @throws WrongForm naming what breaks the rules
   */
  public Form {
    at = at == null ? null : List.copyOf(at);
    sections = List.copyOf(Absent.asEmpty(sections));
    FormRules.check(id, version, title, kind, sections);
  }

  /** The same under another version. */
  Form withVersion(int number) {
    return new Form(id, number, title, kind, at, sections);
  }

  /** Not to be begun anywhere by itself; a plan may still ask for it. */
  Form notOffered() {
    return new Form(id, version, title, kind, null, sections);
  }

  /** All questions, in the order in which they are asked. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  public Optional<Question> question(String questionId) {
    return questions().filter(question -> question.id().equals(questionId)).findFirst();
  }
}

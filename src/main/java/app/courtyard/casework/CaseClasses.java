package app.courtyard.casework;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.form.Option;
import app.courtyard.form.Question;
import app.courtyard.form.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The classes of cases in words: the options of the forms by which they are taken in. */
@Service
public class CaseClasses {

  private static final String COMPLAINT = "complaint";
  private static final String AFFAIR = "affair";
  private static final String CLASS = "class";

  private final Forms forms;

  CaseClasses(Forms forms) {
    this.forms = forms;
  }

  /**
   * A class of the first level.
   *
   * @param parts of the second level; empty where it has none
   */
  public record Topic(String code, Words label, List<Option> parts) {}

  public List<Topic> of(CaseKind kind) {
    return forms.newest(kind == CaseKind.AFFAIR ? AFFAIR : COMPLAINT).stream()
        .flatMap(form -> options(form, CLASS).map(option -> topic(form, option)))
        .toList();
  }

  /** The first levels of all kinds, each once. */
  public List<Topic> all() {
    Map<String, Topic> topics = new LinkedHashMap<>();
    Stream.of(CaseKind.COMPLAINT, CaseKind.AFFAIR)
        .flatMap(kind -> of(kind).stream())
        .forEach(topic -> topics.putIfAbsent(topic.code(), topic));
    return List.copyOf(topics.values());
  }

  /** The words of both levels; of a code that is no longer there the code. */
  public Dictionary dictionary() {
    return new Dictionary(of(CaseKind.COMPLAINT), of(CaseKind.AFFAIR));
  }

  /** Read once for a page. */
  public record Dictionary(List<Topic> complaints, List<Topic> affairs) {

    /**
     * The first level, then the second where there is one; of a defect what failed. Empty without a
     * class.
     */
    public List<Words> of(CaseFile file) {
      if (file.item() != null) {
        return List.of(file.item().label());
      }
      if (file.caseClass() == null) {
        return List.of();
      }
      String[] codes = file.caseClass().split("\\.", 2);
      Optional<Topic> topic = find(file.kind() == CaseKind.AFFAIR ? affairs : complaints, codes[0]);
      Words first = topic.map(Topic::label).orElse(new Words(codes[0], codes[0]));
      return codes.length == 1 ? List.of(first) : List.of(first, part(topic, codes[1]));
    }

    private static Optional<Topic> find(List<Topic> topics, String code) {
      return topics.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    private static Words part(Optional<Topic> topic, String code) {
      return topic.stream()
          .flatMap(found -> found.parts().stream())
          .filter(part -> part.code().equals(code))
          .map(Option::label)
          .findFirst()
          .orElse(new Words(code, code));
    }
  }

  private static Topic topic(Form form, Option option) {
    return new Topic(
        option.code(), option.label(), options(form, CLASS + "-" + option.code()).toList());
  }

  private static Stream<Option> options(Form form, String question) {
    return form
        .question(question)
        .filter(Question.Choice.class::isInstance)
        .map(Question.Choice.class::cast)
        .stream()
        .flatMap(choice -> choice.options().stream());
  }
}

package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A condition on earlier answers, as data: no expression language to parse on two sides. What was
 * not answered, or was answered with something of a wrong type, fulfils none but {@code answered:
 * false}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Condition.All.class),
  @JsonSubTypes.Type(Condition.Any.class),
  @JsonSubTypes.Type(Condition.Not.class),
  @JsonSubTypes.Type(Condition.Answered.class),
  @JsonSubTypes.Type(Condition.Is.class),
  @JsonSubTypes.Type(Condition.Has.class),
  @JsonSubTypes.Type(Condition.Above.class),
  @JsonSubTypes.Type(Condition.Below.class)
})
public sealed interface Condition {

  record All(List<Condition> all) implements Condition {
    public All {
      all = List.copyOf(Absent.asEmpty(all));
    }
  }

  record Any(List<Condition> any) implements Condition {
    public Any {
      any = List.copyOf(Absent.asEmpty(any));
    }
  }

  record Not(Condition not) implements Condition {}

  record Answered(String question, boolean answered) implements OfQuestion {}

  /** A verdict's word, a choice, a text, a date; or a number. */
  record Is(String question, JsonNode is) implements OfQuestion {}

  /** Several choices, this one among them. */
  record Has(String question, String has) implements OfQuestion {}

  /** Strictly above. */
  record Above(String question, double above) implements OfQuestion {}

  /** Strictly below. */
  record Below(String question, double below) implements OfQuestion {}

  /** A condition on the answer to one question. */
  sealed interface OfQuestion extends Condition permits Answered, Is, Has, Above, Below {
    String question();
  }
}

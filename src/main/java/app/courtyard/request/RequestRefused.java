package app.courtyard.request;

import java.util.Set;

/** What cannot be noted, or done with a request, as it was entered. */
public class RequestRefused extends RuntimeException {

  /** Where something is missing or wrong. */
  public enum Field {
    KIND,
    WORDS,
    PLACE,
    REPORTER,
    PHONE,
    /** Still to come. */
    SPOKEN,
    RESULT,
    TOPIC,
    PART,
    /** None was chosen that is open. */
    CASE,
    /** Why it was struck out. */
    REASON
  }

  private final transient Set<Field> fields;

  RequestRefused(Set<Field> fields) {
    super(fields.toString());
    this.fields = Set.copyOf(fields);
  }

  public Set<Field> fields() {
    return fields;
  }
}

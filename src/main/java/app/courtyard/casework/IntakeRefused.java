package app.courtyard.casework;

import java.util.Set;

/** What cannot be taken in as it was entered. */
public class IntakeRefused extends RuntimeException {

  /** Where something is missing or wrong. */
  public enum Field {
    TOPIC,
    PART,
    PLACE,
    REPORTER,
    PHONE,
    WORDS,
    /** Missing, or still to come. */
    SPOKEN,
    /** Not open, or not one in which it can go on. */
    CASE
  }

  private final transient Set<Field> fields;

  IntakeRefused(Set<Field> fields) {
    super(fields.toString());
    this.fields = Set.copyOf(fields);
  }

  public Set<Field> fields() {
    return fields;
  }
}

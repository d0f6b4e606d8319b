package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is meant by a question for a person. */
public enum PersonKind {
  STAFF,
  RESIDENT;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

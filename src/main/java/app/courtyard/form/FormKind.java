package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a form is filled in for: at a place, for a finding at any place, as the words of a round
 * itself, as a note between people about their work (an answer to the supervisor, a record taken
 * back, a handover), to open a case that is followed until it is closed, or to take one further.
 */
public enum FormKind {
  CHECKLIST,
  FINDING,
  PATROL,
  NOTE,
  CASE,
  STEP;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a form is filled in for: at a place, for a finding at any place, or as the words of a round
 * itself.
 */
public enum FormKind {
  CHECKLIST,
  FINDING,
  PATROL;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

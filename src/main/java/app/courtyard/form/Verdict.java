package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** 合格, 不合格, 不适用. */
public enum Verdict {
  PASS,
  FAIL,
  NA;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

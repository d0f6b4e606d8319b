package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How bad a fail is: 一般, 严重, 紧急. An urgent one is a danger to people. */
public enum Severity {
  MINOR,
  MAJOR,
  URGENT;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such severity
   */
  public static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

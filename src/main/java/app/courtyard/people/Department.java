package app.courtyard.people;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who puts a thing right: 工程, 环境, 秩序, 客服. */
public enum Department {
  ENGINEERING,
  ENVIRONMENT,
  SECURITY,
  SERVICE;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such department
   */
  public static Department of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

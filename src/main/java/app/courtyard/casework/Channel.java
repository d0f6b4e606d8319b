package app.courtyard.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On which way it came in: 上门, 热线, 前台, 现场, 回访, 微信. */
public enum Channel {
  VISIT,
  HOTLINE,
  FRONT_DESK,
  ON_SITE,
  CALLBACK,
  WECHAT;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException when there is no such channel
   */
  public static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

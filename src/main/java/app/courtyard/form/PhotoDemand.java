package app.courtyard.form;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a verdict must carry a photo. One may always be added. */
public enum PhotoDemand {
  NEVER("never"),
  ON_FAIL("onFail");

  private final String code;

  PhotoDemand(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }
}

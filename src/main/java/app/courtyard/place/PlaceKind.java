package app.courtyard.place;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a place of the tree is. */
public enum PlaceKind {
  COURTYARD,
  BUILDING,
  UNIT,
  SHOP,
  FACILITY,
  CHECKPOINT;

  /** As it stands in the database and goes over the line. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public static PlaceKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

package app.courtyard.premises;

import app.courtyard.place.PlaceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a facility is, and what a shop trades in; of a checkpoint its checklist says it. */
public enum PlaceType {
  LIFT(PlaceKind.FACILITY),
  FIRE(PlaceKind.FACILITY),
  POWER(PlaceKind.FACILITY),
  WATER(PlaceKind.FACILITY),
  ACCESS(PlaceKind.FACILITY),
  CAMERA(PlaceKind.FACILITY),
  LIGHTING(PlaceKind.FACILITY),
  PARKING(PlaceKind.FACILITY),
  PLAYGROUND(PlaceKind.FACILITY),
  FITNESS(PlaceKind.FACILITY),
  WATERSCAPE(PlaceKind.FACILITY),
  GREENERY(PlaceKind.FACILITY),
  REFUSE(PlaceKind.FACILITY),
  FOOD(PlaceKind.SHOP),
  RETAIL(PlaceKind.SHOP),
  SERVICES(PlaceKind.SHOP),
  HEALTH(PlaceKind.SHOP),
  EDUCATION(PlaceKind.SHOP),
  OTHER(PlaceKind.FACILITY, PlaceKind.SHOP);

  private final List<PlaceKind> kinds;

  PlaceType(PlaceKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Those of a kind of place; none where the kind has none. */
  public static List<PlaceType> of(PlaceKind kind) {
    return Arrays.stream(values()).filter(type -> type.kinds.contains(kind)).toList();
  }

  /** As it stands in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is no such type
   */
  public static PlaceType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

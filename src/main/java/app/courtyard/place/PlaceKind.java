package app.courtyard.place;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a place of the tree is. */
public enum PlaceKind {
  COURTYARD,
  BUILDING,
  UNIT,
  SHOP,
  FACILITY,
  CHECKPOINT;

  /** In what it may lie; a courtyard in nothing but the estate. */
  public Set<PlaceKind> within() {
    return switch (this) {
      case COURTYARD -> Set.of();
      case BUILDING -> Set.of(COURTYARD);
      case UNIT -> Set.of(BUILDING);
      case SHOP, FACILITY, CHECKPOINT -> Set.of(COURTYARD, BUILDING);
    };
  }

  /** What may lie in it, in the order of the tree. */
  public List<PlaceKind> holds() {
    return Arrays.stream(values()).filter(kind -> kind.within().contains(this)).toList();
  }

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

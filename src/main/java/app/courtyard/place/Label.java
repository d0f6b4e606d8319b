package app.courtyard.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the label of a place.
 *
 * @param parent the building or whatever else it lies in; null: directly in the courtyard
 */
public record Label(
    UUID place,
    PlaceKind kind,
    String courtyard,
    @Nullable String parent,
    String name,
    String shortCode,
    String token) {

  /** As people say where it is: 海棠苑 3 栋. */
  public String where() {
    return parent == null ? courtyard : courtyard + " " + parent;
  }
}

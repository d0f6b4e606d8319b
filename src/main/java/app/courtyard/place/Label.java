package app.courtyard.place;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the label of a place.
 *
 * @param parent the building or whatever else it lies in; null: directly in the courtyard
 * @param parentId of the same
 */
public record Label(
    UUID place,
    PlaceKind kind,
    UUID courtyardId,
    String courtyard,
    @Nullable UUID parentId,
    @Nullable String parent,
    String name,
    String shortCode,
    String token,
    LabelState state) {

  /** As people say where it is: 海棠苑 3 栋. */
  public String where() {
    return parent == null ? courtyard : courtyard + " " + parent;
  }
}

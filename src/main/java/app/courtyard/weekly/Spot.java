package app.courtyard.weekly;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place at which cases were.
 *
 * @param name in words, from the courtyard down
 * @param narrow whether it is neither a building nor a courtyard
 * @param building in which it is, or which it is; null: it is in none
 * @param buildingName as {@code name}; null: it is in none
 */
record Spot(
    UUID id, String name, boolean narrow, @Nullable UUID building, @Nullable String buildingName) {}

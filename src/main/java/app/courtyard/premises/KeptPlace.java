package app.courtyard.premises;

import app.courtyard.place.PlaceKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as those who keep the tree see it.
 *
 * @param above what it lies in, from its courtyard down; empty for a courtyard
 * @param revision what a change of it is based on
 * @param closedAt null while it is open
 * @param picture the hash of it
 * @param shortCode of its valid label; courtyards have none
 * @param past how it was before, newest first
 */
public record KeptPlace(
    UUID id,
    UUID courtyard,
    List<Above> above,
    PlaceDraft content,
    int revision,
    @Nullable Instant closedAt,
    @Nullable String picture,
    @Nullable String shortCode,
    List<Past> past) {

  public KeptPlace {
    above = List.copyOf(above);
    past = List.copyOf(past);
  }

  /** A place that it lies in. */
  public record Above(UUID id, PlaceKind kind, String name, boolean closed) {}

  /**
   * What it was called, and in what it lay.
   *
   * @param where without its own name; empty for a courtyard
   */
  public record Past(Instant until, String name, String where) {}

  public PlaceKind kind() {
    return content.kind();
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Null for a courtyard. */
  public @Nullable Above parent() {
    return above.isEmpty() ? null : above.getLast();
  }

  /** Open, or closed together with what it lies in. */
  public boolean liesInClosed() {
    return above.stream().anyMatch(Above::closed);
  }
}

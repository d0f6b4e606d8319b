package app.courtyard.roster;

import app.courtyard.people.Absence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who walks rounds, on a day.
 *
 * @param courtyards names of those in which they are on duty, or should be and nobody is
 * @param open rounds of theirs that nobody has set out for
 * @param begun and not finished
 * @param done finished
 * @param absence why they are not there
 * @param led whether they are of one's own people
 */
public record Walker(
    UUID id,
    String name,
    List<String> courtyards,
    int open,
    int begun,
    int done,
    @Nullable Absence absence,
    boolean led,
    boolean ambassador) {

  public Walker {
    courtyards = List.copyOf(courtyards);
  }

  /** How much they still have to walk. */
  public int left() {
    return open + begun;
  }
}

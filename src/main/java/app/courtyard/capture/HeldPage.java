package app.courtyard.capture;

import app.courtyard.form.Form;
import app.courtyard.form.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that can be read of something that is held, for whoever must judge it.
 *
 * @param reasons why it cannot be a record as things stand now; empty: nothing is in the way any
 *     more
 * @param form the one in which it was filled in, or the newest version of it; null where there is
 *     none
 * @param version as the capture says; 0 where it cannot be read
 * @param answers as the capture says, right or wrong
 * @param problems what is wrong with them, by the form above
 * @param before answers of the record that came under its id before
 * @param placeWords for a place that is not in the tree
 * @param device what the device said of itself
 * @param broughtBy who brought it in from a file; null where the device sent it
 * @param mends whether it corrects something earlier
 * @param bytes its size
 */
public record HeldPage(
    HeldCapture held,
    List<Reason> reasons,
    @Nullable Form form,
    int version,
    JsonNode answers,
    List<Problem> problems,
    @Nullable JsonNode before,
    @Nullable String placeWords,
    @Nullable String device,
    @Nullable String broughtBy,
    boolean mends,
    List<Photo> photos,
    int bytes) {

  public HeldPage {
    reasons = List.copyOf(reasons);
    problems = List.copyOf(problems);
    photos = List.copyOf(photos);
  }

  /**
   * @param number from 1, in the order of the capture's manifest
   * @param here whether its bytes have come
   */
  public record Photo(int number, boolean here) {}

  public boolean readable() {
    return version > 0;
  }
}

package app.courtyard.archive;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record as it goes into a document.
 *
 * @param route of the round that it belongs to; null for a single one
 * @param place name, or the words for one that is not in the tree; may be empty
 * @param voided taken back: it is in the document, and says so
 * @param photos numbers in its manifest of those whose bytes have come
 * @param photosMissing how many are still on their way
 */
record ArchivedRecord(
    UUID id,
    @Nullable String route,
    Form form,
    String person,
    @Nullable String courtyard,
    String place,
    Arrival arrival,
    Instant at,
    ClockState clock,
    Result result,
    @Nullable Severity worst,
    int fails,
    JsonNode answers,
    boolean voided,
    List<Integer> photos,
    int photosMissing) {

  ArchivedRecord {
    photos = List.copyOf(photos);
  }
}

package app.courtyard.log;

import app.courtyard.capture.Result;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A single record in the log.
 *
 * @param title of its form, as it was filled in
 * @param courtyard null for what lies in none
 * @param place name, or the words for one that is not in the tree; empty where nothing is known
 * @param note what was written first to a fail
 * @param worst of its fails
 * @param photos that it says it has
 * @param photosHere of them
 * @param corrects whether it stands for an earlier one
 * @param voided taken back: it stays readable, and counts nowhere
 * @param waiting for a supervisor
 * @param returned sent back, and nothing has come since
 */
public record RecordEntry(
    LogKey key,
    EntryKind kind,
    Words title,
    String person,
    @Nullable String courtyard,
    String place,
    @Nullable String note,
    Result result,
    @Nullable Severity worst,
    int fails,
    int photos,
    int photosHere,
    boolean corrects,
    boolean voided,
    boolean waiting,
    boolean returned)
    implements LogEntry {

  @Override
  public UUID id() {
    return key.id();
  }

  @Override
  public Instant at() {
    return key.at();
  }

  public boolean photosMissing() {
    return photosHere < photos;
  }
}

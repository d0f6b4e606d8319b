package app.courtyard.casework;

import app.courtyard.capture.NewRecord;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The cases that records name, among those that whoever made them may follow. */
@Service
public class KnownCases {

  private final CaseBook book;
  private final CaseReaches reaches;

  KnownCases(CaseBook book, CaseReaches reaches) {
    this.book = book;
    this.reaches = reaches;
  }

  /**
   * The one in the answer 'case': by its id, or by that of the record that took it in, as a phone
   * knows it that has not heard of the case yet. Whoever had it may follow it, and whoever answered
   * where it lies on the day on which the record was made.
   */
  public Optional<CaseFile> namedIn(NewRecord record) {
    UUID estate = record.estate().id();
    CaseReach reach = reaches.of(record.person(), record.estate().dayOf(record.capturedAt()));
    return id(record.answers().path("case").asString(""))
        .flatMap(id -> book.find(estate, id).or(() -> book.openedBy(estate, id)))
        .filter(file -> reach.saw(file, book.timeline(estate, file.id())));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

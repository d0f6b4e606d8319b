package app.courtyard.review;

import java.util.UUID;

/** What a verdict was to be about has been corrected or voided: whoever reviews must look again. */
public class Outdated extends RuntimeException {

  Outdated(UUID record) {
    super("Record " + record + " counts no more");
  }
}

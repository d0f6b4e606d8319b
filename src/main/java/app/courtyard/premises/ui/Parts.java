package app.courtyard.premises.ui;

import app.courtyard.place.PlaceKind;
import app.courtyard.premises.KeptPlace;
import java.util.ArrayList;
import java.util.List;

/** The last part of an address: what is done with a place. */
final class Parts {

  static final String NEW = "new";
  static final String ABOUT = "about";
  static final String EDIT = "edit";
  static final String MOVE = "move";
  static final String CLOSE = "close";

  /** Those that a place offers to whoever keeps it, in the order in which they are offered. */
  static List<String> of(KeptPlace place) {
    if (!place.isOpen()) {
      return List.of(EDIT);
    }
    List<String> parts = new ArrayList<>();
    if (!place.kind().holds().isEmpty()) {
      parts.add(NEW);
    }
    if (place.kind() != PlaceKind.COURTYARD) {
      parts.add(MOVE);
    }
    parts.addAll(List.of(CLOSE, EDIT));
    return parts;
  }

  private Parts() {}
}

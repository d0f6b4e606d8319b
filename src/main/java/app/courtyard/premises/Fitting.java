package app.courtyard.premises;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.place.PlaceKind;

/** Which checklists are filled in at which kind of place. */
public final class Fitting {

  /** Checklists of a stop fit what a route passes; others name the kinds at which they do. */
  public static boolean at(PlaceKind kind, Form form) {
    boolean visited = kind == PlaceKind.CHECKPOINT || kind == PlaceKind.FACILITY;
    return form.kind() == FormKind.CHECKLIST
        && visited
        && (form.at() == null || form.at().contains(kind));
  }

  private Fitting() {}
}

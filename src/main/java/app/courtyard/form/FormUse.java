package app.courtyard.form;

import java.util.List;

/** Offered by features that name forms: before a form changes or goes, one sees who is affected. */
public interface FormUse {

  /** In words that people know; closed ones left out. */
  List<Use> usesOf(String formId);

  /**
   * Where a form is asked.
   *
   * @param where estate, courtyard, and the route if it is one
   * @param places how many there have it as their own; 0: it is a route
   */
  record Use(String where, int places) {}
}

package app.courtyard.form;

import java.util.List;

/** Offered by features that name forms: before a form changes or goes, one sees who is affected. */
public interface FormUse {

  /** In words that people know; closed ones left out. */
  List<String> usesOf(String formId);
}

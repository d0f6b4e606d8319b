package app.courtyard.request;

import app.courtyard.casework.CaseKind;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes of a request. */
public sealed interface Outcome {

  /** Nothing yet: it waits at the front desk. */
  record Later() implements Outcome {}

  /**
   * Done at once 当场办结.
   *
   * @param result what was said or done
   */
  record Done(@Nullable String result) implements Outcome {}

  /**
   * Passed on 转交, as an affair.
   *
   * @param to null: whoever is on duty there
   * @param topic of the classes of affairs
   */
  record PassedOn(@Nullable Department to, @Nullable String topic, Severity severity)
      implements Outcome {}

  /**
   * A complaint or a suggestion, to be answered within 24 hours.
   *
   * @param topic the first level of the class
   * @param part the second; null where the first has none
   * @param to null: whoever is on duty there
   */
  record Complained(
      CaseKind kind,
      @Nullable String topic,
      @Nullable String part,
      boolean grave,
      @Nullable Department to)
      implements Outcome {}

  /** It is about what is followed already. */
  record Joined(@Nullable UUID caseId) implements Outcome {}
}

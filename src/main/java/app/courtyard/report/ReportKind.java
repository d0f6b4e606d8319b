package app.courtyard.report;

import app.courtyard.form.Words;
import app.courtyard.people.Person;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** A report that is due each month. A feature offers it as a bean. */
public interface ReportKind {

  /** As it stands in the database and in addresses: lower-case letters and hyphens. */
  String code();

  Words name();

  /** Who writes it. */
  String permission();

  /** Whether there is one of the whole estate; else one of each who writes. */
  boolean isOfEstate();

  /**
   * All that can be told by now.
   *
   * @param writer whose reach bounds it
   */
  Computed compute(Person writer, YearMonth month);

  /**
   * @param sources the hash of each case as it was made from, by its id
   */
  record Computed(ReportContent content, Map<UUID, String> sources) {}
}

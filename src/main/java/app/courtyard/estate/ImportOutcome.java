package app.courtyard.estate;

import java.util.List;

/** What came of a workbook: all of it or nothing. */
public sealed interface ImportOutcome {

  /**
   * Nothing was written.
   *
   * @param problems in the order of the sheets, the first {@value Problems#LISTED}
   * @param count of all of them
   */
  record Refused(List<Problem> problems, int count) implements ImportOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Everything was written.
   *
   * @param codes one-time codes of the new accounts that came without an initial password; shown
   *     once, kept nowhere
   */
  record Loaded(String estate, List<Tally> tallies, List<FirstCode> codes)
      implements ImportOutcome {
    public Loaded {
      tallies = List.copyOf(tallies);
      codes = List.copyOf(codes);
    }

    public boolean changedSomething() {
      return tallies.stream().anyMatch(tally -> tally.added() + tally.changed() > 0);
    }
  }

  /** How many rows of a sheet were new, changed, and the same as before. */
  record Tally(Sheet sheet, int added, int changed, int same) {}

  record FirstCode(String loginName, String name, String code) {}
}

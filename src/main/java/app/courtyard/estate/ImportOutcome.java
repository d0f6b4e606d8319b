package app.courtyard.estate;

import java.util.List;
import java.util.Map;

/** What came of checking or loading files: all of them or nothing. */
public sealed interface ImportOutcome {

  /**
   * Nothing was written: something is wrong.
   *
   * @param problems in the order of the sheets, the first {@value Problems#LISTED}
   * @param count of all of them
   * @param files from which sheets come that are a file of their own
   */
  record Refused(List<Problem> problems, int count, Map<Sheet, String> files)
      implements ImportOutcome {
    public Refused {
      problems = List.copyOf(problems);
      files = Map.copyOf(files);
    }
  }

  /**
   * Nothing was written yet: this is what would be.
   *
   * @param overtaken whether the estate was changed since it was shown first
   */
  record Checked(Preview preview, boolean overtaken) implements ImportOutcome {}

  /** Nothing was written: the same estate is being loaded by somebody right now. */
  record Busy(String estate) implements ImportOutcome {}

  /** Nothing was written: something went wrong that nobody can mend in the file. */
  record Failed() implements ImportOutcome {}

  /**
   * Everything was written.
   *
   * @param codes one-time codes of the new accounts that came without an initial password; shown
   *     once, kept in no database
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

package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong in a workbook; counted to the end, listed up to a limit. */
final class Problems {

  /** Nobody mends more at once; a wrong file of 50,000 rows must not fill the memory. */
  static final int LISTED = 2_000;

  private final List<Problem> listed = new ArrayList<>();
  private int count;

  void add(Problem problem) {
    count++;
    if (listed.size() < LISTED) {
      listed.add(problem);
    }
  }

  void ofFile(Problem.Code code, String found, Words right) {
    ofSheet(null, code, found, right);
  }

  void ofSheet(@Nullable Sheet sheet, Problem.Code code, String found, Words right) {
    add(new Problem(sheet, 0, null, null, code, found, right));
  }

  boolean isEmpty() {
    return count == 0;
  }

  ImportOutcome.Refused refused() {
    return new ImportOutcome.Refused(listed, count);
  }
}

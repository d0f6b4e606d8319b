package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is wrong in what was uploaded; counted to the end, listed up to a limit. */
final class Problems {

  /** Nobody mends more at once; a wrong file of 50,000 rows must not fill the memory. */
  static final int LISTED = 2_000;

  private final List<Problem> listed = new ArrayList<>();
  private final Map<Sheet, String> files = new EnumMap<>(Sheet.class);
  private int count;

  /** A sheet that is a file of its own. */
  void comesFrom(Sheet sheet, String file) {
    files.put(sheet, file);
  }

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
    return new ImportOutcome.Refused(listed, count, files);
  }
}

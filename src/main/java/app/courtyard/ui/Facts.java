package app.courtyard.ui;

import java.util.List;

/** Small facts in one line, a dot between them that never begins a line. */
public final class Facts {

  private static final String BETWEEN = "\u00a0· ";

  public static String of(List<String> facts) {
    return String.join(BETWEEN, facts);
  }

  public static String of(String... facts) {
    return String.join(BETWEEN, facts);
  }

  private Facts() {}
}

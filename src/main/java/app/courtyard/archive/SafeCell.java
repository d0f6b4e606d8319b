package app.courtyard.archive;

import org.jspecify.annotations.Nullable;

/**
 * Text for a cell that no program takes for a formula, not even after the sheet was saved in
 * another format: what begins like one gets an apostrophe before it.
 */
final class SafeCell {

  /** What a cell of a workbook holds at most. */
  private static final int LONGEST = 32_000;

  static String of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String safe = "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    String printable = safe.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
  }

  private SafeCell() {}
}

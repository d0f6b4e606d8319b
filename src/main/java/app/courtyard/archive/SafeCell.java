package app.courtyard.archive;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text for a cell that no program takes for a formula, not even after the sheet was saved in
 * another format: what begins like one gets an apostrophe before it, which is taken off again when
 * it is read.
 */
public final class SafeCell {

  /** What a cell of a workbook holds at most. */
  private static final int LONGEST = 32_000;

  /**
   * Also what begins with apostrophes and then like a formula, so that each loses the one it got.
   */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r＝＋－＠].*");

  public static String of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
    String printable = safe.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
  }

  /** What the cell said before it was made safe. */
  public static String read(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  private SafeCell() {}
}

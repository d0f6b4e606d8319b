package app.courtyard.estate;

import app.courtyard.archive.SafeCell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell says, as text: however the spreadsheet program chose to store it. */
final class CellText {

  /**
   * Stands for a cell in error, such as #REF!; no cell can say this itself, since control
   * characters are taken out.
   */
  static final String ERROR = "\u0000";

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\u200b\\ufeff]");

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return ERROR;
    }
    return switch (cell.getValue()) {
      case null -> "";
      case BigDecimal number when isDay(cell) -> cell.asDate().toLocalDate().toString();
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case Boolean yes -> yes.toString();
      case Object other -> typed(other.toString());
    };
  }

  /** A number that is shown with year and day. A time of day stays a fraction of a day. */
  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return cell.getType() == CellType.NUMBER
        && format != null
        && format.contains("y")
        && format.contains("d");
  }

  /** What somebody typed, or a program wrote into a text file. */
  static String typed(String text) {
    return isError(text) ? ERROR : clean(SafeCell.read(text));
  }

  private static boolean isError(String text) {
    return text.startsWith("#REF!") || text.equals("#N/A");
  }

  /**
   * One space for any white space, as typed in Chinese too; nothing invisible; one form for
   * accented letters.
   */
  static String clean(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    String spaced = SPACE.matcher(normal).replaceAll(" ");
    return INVISIBLE.matcher(spaced).replaceAll("").strip();
  }
}

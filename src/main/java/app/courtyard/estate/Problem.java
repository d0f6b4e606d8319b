package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a workbook.
 *
 * @param sheet null where it is wrong as a whole
 * @param row as the spreadsheet counts, from 1; 0 where the sheet is wrong as a whole
 * @param column null where the row is wrong as a whole
 * @param letter the column's letter in the file, as the spreadsheet shows it
 * @param found what stands there
 * @param right what would be right
 */
public record Problem(
    @Nullable Sheet sheet,
    int row,
    @Nullable Column column,
    @Nullable String letter,
    Code code,
    String found,
    Words right) {

  /**
   * What is wrong; its words stand under {@link #key()}, with what was found as {0} and what is
   * right as {1}.
   */
  public enum Code {
    NOT_A_WORKBOOK,
    TOO_LARGE,
    NOT_TEXT,
    NO_SHEETS,
    SHEET_UNCLEAR,
    ROW_BROKEN,
    SHEET_MISSING,
    SHEET_TWICE,
    TOO_MANY_ROWS,
    HEADING_MISSING,
    HEADING_UNKNOWN,
    HEADING_TWICE,
    ONE_ESTATE,
    OTHER_ESTATE,
    MISSING,
    TOO_LONG,
    MALFORMED,
    CELL_ERROR,
    NOT_A_WORD,
    NOT_A_NUMBER,
    OUT_OF_BOUNDS,
    NOT_A_DAY,
    NOT_A_TIME,
    NOT_WEEKDAYS,
    POSITION_HALF,
    TWICE,
    NOT_FOUND,
    WRONG_KIND,
    MOVED,
    CLOSED,
    ELSEWHERE,
    ORDER,
    CIRCLE,
    LOGIN_TAKEN,
    PASSWORD_WEAK,
    STOPS_MISSING;

    public String key() {
      return "import.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

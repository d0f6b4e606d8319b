package app.courtyard.estate;

import app.courtyard.form.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet. Each question to it that finds something wrong notes a problem and answers
 * with something harmless, so that all of the row is looked at; where there is a problem, nothing
 * of the workbook is written.
 */
final class Line {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]*");

  private final Sheet sheet;
  private final int number;
  private final Map<Column, String> letters;
  private final Map<Column, String> cells;
  private final Problems problems;

  Line(
      Sheet sheet,
      int number,
      Map<Column, String> letters,
      Map<Column, String> cells,
      Problems problems) {
    this.sheet = sheet;
    this.number = number;
    this.letters = letters;
    this.cells = cells;
    this.problems = problems;
  }

  /** Where it stands, for whoever looks for it. */
  Words at() {
    return new Words(
        sheet.title().zh() + " 第 " + number + " 行", sheet.title().en() + ", row " + number);
  }

  /** What stands there, empty when nothing does. */
  String raw(Column column) {
    String text = cells.getOrDefault(column, "");
    return text.equals(CellText.ERROR) ? "" : text;
  }

  void refuse(Column column, Problem.Code code, Words right) {
    problems.add(
        new Problem(sheet, number, column, letters.get(column), code, found(column), right));
  }

  /** A password is not repeated where others may read it. */
  private String found(Column column) {
    return column == Column.INITIAL_PASSWORD ? "" : raw(column);
  }

  @Nullable String text(Column column, int maxLength) {
    if (CellText.ERROR.equals(cells.get(column))) {
      refuse(column, Problem.Code.CELL_ERROR, column.heading());
      return null;
    }
    String text = raw(column);
    if (text.codePointCount(0, text.length()) > maxLength) {
      refuse(column, Problem.Code.TOO_LONG, Phrases.same(String.valueOf(maxLength)));
    }
    return text.isEmpty() ? null : text;
  }

  String required(Column column, int maxLength) {
    String text = text(column, maxLength);
    if (text == null && !CellText.ERROR.equals(cells.get(column))) {
      refuse(column, Problem.Code.MISSING, column.heading());
    }
    return text == null ? "" : text;
  }

  /** Letters, digits and - . _ / #: what can be printed small and read out. */
  String code(Column column, int maxLength) {
    return matching(
        column, maxLength, CODE, new Words("字母、数字和 - . _ / #", "letters, digits and - . _ / #"));
  }

  String matching(Column column, int maxLength, Pattern pattern, Words right) {
    String text = required(column, maxLength);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      refuse(column, Problem.Code.MALFORMED, right);
    }
    return text;
  }

  /** The code behind a word of the vocabulary; null when the cell is empty. */
  @Nullable String word(Column column, Vocabulary vocabulary) {
    String text = text(column, 40);
    if (text == null) {
      return null;
    }
    Optional<String> code = vocabulary.codeOf(text);
    if (code.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_WORD, vocabulary.allowed());
    }
    return code.orElse(null);
  }

  String requiredWord(Column column, Vocabulary vocabulary) {
    if (raw(column).isEmpty()) {
      refuse(column, Problem.Code.MISSING, vocabulary.allowed());
      return "";
    }
    String code = word(column, vocabulary);
    return code == null ? "" : code;
  }

  /** Null when the cell is empty. */
  @Nullable Double number(Column column, double least, double most) {
    String text = text(column, 40);
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
      refuse(column, Problem.Code.OUT_OF_BOUNDS, Moments.bounds(least, most));
    } catch (NumberFormatException e) {
      refuse(column, Problem.Code.NOT_A_NUMBER, Moments.bounds(least, most));
    }
    return null;
  }

  /** Null when the cell is empty. */
  @Nullable LocalDate day(Column column) {
    String text = text(column, 40);
    Optional<LocalDate> day = text == null ? Optional.empty() : Moments.day(text);
    if (text != null && day.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_DAY, Phrases.same("2026-01-31"));
    }
    return day.orElse(null);
  }

  /** Null, and noted, when the cell is empty or says no time. */
  @Nullable LocalTime requiredTime(Column column) {
    String text = required(column, 40);
    Optional<LocalTime> time = Moments.time(text);
    if (!text.isEmpty() && time.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_TIME, Phrases.same("08:30"));
    }
    return time.orElse(null);
  }
}

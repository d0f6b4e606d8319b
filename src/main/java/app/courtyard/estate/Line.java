package app.courtyard.estate;

import app.courtyard.form.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet. Each question to it that finds something wrong notes a problem and answers
 * with something harmless, so that all of the row is looked at; where there is a problem, nothing
 * of the workbook is written.
 */
final class Line {

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

  void refuse(Column column, Problem.Code code) {
    refuse(column, code, sheet.field(column).takes().right(column));
  }

  /** A password is not repeated where others may read it. */
  private String found(Column column) {
    return column == Column.INITIAL_PASSWORD ? "" : raw(column);
  }

  /** Null when the cell is empty, which is noted where it must not be. */
  @Nullable String text(Column column) {
    return text(column, sheet.field(column).takes().right(column));
  }

  /**
   * @param right what to put into a cell that must not be empty
   */
  @Nullable String text(Column column, Words right) {
    return text(column, right, false);
  }

  /**
   * What the row is known by; empty where it is missing, which is noted.
   *
   * @param stored what is known already, and may be written as the app let it be
   */
  String key(Column column, Set<String> stored) {
    Words right = sheet.field(column).takes().right(column);
    String text = text(column, right, stored.contains(raw(column)));
    return text == null ? "" : text;
  }

  private @Nullable String text(Column column, Words right, boolean anyhow) {
    if (CellText.ERROR.equals(cells.get(column))) {
      refuse(column, Problem.Code.CELL_ERROR, column.heading());
      return null;
    }
    Field field = sheet.field(column);
    String text = raw(column);
    if (text.isEmpty()) {
      if (field.required()) {
        refuse(column, Problem.Code.MISSING, right);
      }
      return null;
    }
    if (text.codePointCount(0, text.length()) > field.takes().most()) {
      refuse(column, Problem.Code.TOO_LONG, Phrases.same(String.valueOf(field.takes().most())));
    }
    if (!anyhow
        && field.takes() instanceof Takes.Written written
        && !written.pattern().matcher(text).matches()) {
      refuse(column, Problem.Code.MALFORMED);
    }
    return text;
  }

  /** What a cell that must not be empty says; empty where that was noted. */
  String given(Column column) {
    String text = text(column);
    return text == null ? "" : text;
  }

  /** Whether what the column names may stand on a sheet. */
  boolean mayName(Column column, Sheet other) {
    return sheet.field(column).takes() instanceof Takes.Reference reference
        && reference.sheets().get().contains(other);
  }

  /** The code behind a word of the column's vocabulary; null when the cell is empty. */
  @Nullable String word(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Vocabulary vocabulary = ((Takes.Word) sheet.field(column).takes()).vocabulary();
    Optional<String> code = vocabulary.codeOf(text);
    if (code.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_WORD);
    }
    return code.orElse(null);
  }

  /** Null when the cell is empty. */
  @Nullable Double number(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Takes.Number takes = (Takes.Number) sheet.field(column).takes();
    try {
      double value = Double.parseDouble(text);
      if (takes.whole() && value != Math.rint(value)) {
        refuse(column, Problem.Code.NOT_A_NUMBER);
      } else if (value >= takes.least() && value <= takes.greatest()) {
        return value;
      } else {
        refuse(column, Problem.Code.OUT_OF_BOUNDS);
      }
    } catch (NumberFormatException e) {
      refuse(column, Problem.Code.NOT_A_NUMBER);
    }
    return null;
  }

  /** Null when the cell is empty. */
  @Nullable LocalDate day(Column column) {
    String text = text(column);
    Optional<LocalDate> day = text == null ? Optional.empty() : Moments.day(text);
    if (text != null && day.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_DAY);
    }
    return day.orElse(null);
  }

  /** Null when the cell is empty or says no time. */
  @Nullable LocalTime time(Column column) {
    String text = text(column);
    Optional<LocalTime> time = text == null ? Optional.empty() : Moments.time(text);
    if (text != null && time.isEmpty()) {
      refuse(column, Problem.Code.NOT_A_TIME);
    }
    return time.orElse(null);
  }
}

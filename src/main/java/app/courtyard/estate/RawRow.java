package app.courtyard.estate;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells as clean text, empty or {@link CellText#ERROR}
 */
record RawRow(int number, List<String> cells) {

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}

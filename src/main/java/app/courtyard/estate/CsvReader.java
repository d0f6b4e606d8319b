package app.courtyard.estate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file, which is one sheet, as spreadsheets write it: UTF-8, UTF-16 or GB18030, with
 * commas, semicolons or tabs between its cells.
 */
final class CsvReader {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** No spreadsheet writes more into a line of ours; the parser keeps a line as a whole. */
  private static final int MOST_DELIMITERS = 1_000;

  private CsvReader() {}

  static void read(UploadedFile file, SheetLines lines) {
    if (file.stem().equals(Guide.TITLE.zh()) || file.stem().equalsIgnoreCase(Guide.TITLE.en())) {
      return;
    }
    Optional<String> text = TextFile.decode(file.content()).filter(CsvReader::isReasonable);
    if (text.isEmpty()) {
      lines.problems().ofFile(Problem.Code.NOT_TEXT, file.name(), Phrases.same("CSV"));
      return;
    }
    CSVFormat format = format(text.get());
    SheetNames.find(file.stem(), headings(text.get(), format))
        .ifPresentOrElse(
            sheet -> read(sheet, file.name(), text.get(), format, lines),
            () ->
                lines
                    .problems()
                    .ofFile(
                        Problem.Code.SHEET_UNCLEAR,
                        file.name(),
                        Phrases.titles(List.of(Sheet.values()))));
  }

  private static void read(
      Sheet sheet, String name, String text, CSVFormat format, SheetLines lines) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<RawRow> rows = parser.stream().map(CsvReader::row).iterator();
      try {
        lines.add(sheet, name, name, rows);
      } catch (UncheckedIOException | IllegalStateException broken) {
        lines
            .problems()
            .add(
                new Problem(
                    sheet,
                    (int) parser.getRecordNumber() + 1,
                    null,
                    null,
                    Problem.Code.ROW_BROKEN,
                    name,
                    sheet.title()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReasonable(String text) {
    return text.lines()
        .allMatch(
            line ->
                line.length() <= MOST_DELIMITERS
                    || line.chars().filter(c -> DELIMITERS.contains((char) c)).count()
                        <= MOST_DELIMITERS);
  }

  /** With the delimiter that makes most of the first row. */
  private static CSVFormat format(String text) {
    return DELIMITERS.stream()
        .map(
            delimiter ->
                CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get())
        .reduce((a, b) -> headings(text, b).size() > headings(text, a).size() ? b : a)
        .orElseThrow();
  }

  private static List<String> headings(String text, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format);
        Stream<CSVRecord> records = parser.stream()) {
      return records.findFirst().map(record -> row(record).cells()).orElse(List.of());
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  private static RawRow row(CSVRecord record) {
    return new RawRow(
        (int) record.getRecordNumber(), record.stream().map(CellText::typed).toList());
  }
}

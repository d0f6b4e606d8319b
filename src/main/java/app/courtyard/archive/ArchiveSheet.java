package app.courtyard.archive;

import app.courtyard.archive.ArchiveWords.Line;
import app.courtyard.capture.RecordPictures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A dossier as a workbook: a row for each record, its pictures beside it. */
final class ArchiveSheet {

  /** A workbook lies in memory until it is whole; the PDF has all pictures. */
  static final int MOST_PICTURES = 600;

  private static final List<String> HEADINGS =
      List.of(
          "time",
          "route",
          "form",
          "courtyard",
          "place",
          "person",
          "arrival",
          "result",
          "answers",
          "photos");
  private static final List<Integer> WIDTHS = List.of(20, 20, 20, 12, 24, 10, 12, 18, 60, 22);
  private static final int PICTURE_WIDTH = 160;
  private static final int PICTURE_HEIGHT = 120;

  /** Points; pixels are a quarter less. */
  private static final double PICTURE_ROW = 95;

  private final RecordPictures pictures;
  private final ArchiveWords words;
  private int shown;

  ArchiveSheet(RecordPictures pictures, ArchiveWords words) {
    this.pictures = pictures;
    this.words = words;
  }

  void write(Dossier dossier, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Courtyard", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(words.say("archive.sheet"));
      for (int column = 0; column < HEADINGS.size(); column++) {
        sheet.value(0, column, words.say("archive.column." + HEADINGS.get(column)));
        sheet.style(0, column).bold().fillColor("DFF0E8").set();
        sheet.width(column, WIDTHS.get(column));
      }
      sheet.freezePane(0, 1);
      int row = 1;
      for (ArchivedRecord record : dossier.records()) {
        write(sheet, row++, dossier, record);
      }
      if (dossier.cut()) {
        sheet.value(row, 0, words.say("archive.cut", dossier.records().size()));
      }
    }
  }

  private void write(Worksheet sheet, int row, Dossier dossier, ArchivedRecord record) {
    String answers =
        words.lines(record).stream().map(ArchiveSheet::text).collect(Collectors.joining("\n"));
    List<@Nullable String> cells =
        Arrays.asList(
            words.time(record),
            record.route(),
            words.title(record.form()),
            record.courtyard(),
            record.place(),
            record.person(),
            words.say("round.arrival." + record.arrival().code()),
            words.result(record),
            answers);
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, SafeCell.of(cells.get(column)));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    int column = cells.size();
    for (int number : record.photos()) {
      if (shown == MOST_PICTURES) {
        sheet.value(row, column, words.say("archive.photos-in-pdf"));
        return;
      }
      byte[] picture = pictures.small(dossier.reader(), record.id(), number).orElse(null);
      if (picture != null) {
        sheet.rowHeight(row, PICTURE_ROW);
        sheet.addImage(row, column++, picture, PICTURE_WIDTH, PICTURE_HEIGHT);
        shown++;
      }
    }
    if (record.photosMissing() > 0) {
      sheet.value(row, column, words.say("archive.photos-coming", record.photosMissing()));
    }
  }

  private static String text(Line line) {
    return line.question() + ": " + line.answer();
  }
}

package app.courtyard.archive;

import app.courtyard.archive.ArchiveWords.Line;
import app.courtyard.capture.RecordPictures;
import app.courtyard.print.Sheet;
import app.courtyard.print.Sheet.Fact;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier as a PDF, written page by page as it is made: on its way it can be seen to grow, and it
 * never lies in memory whole.
 */
final class ArchivePdf {

  private static final int PICTURES_ACROSS = 3;

  private final RecordPictures pictures;
  private final ArchiveWords words;

  ArchivePdf(RecordPictures pictures, ArchiveWords words) {
    this.pictures = pictures;
    this.words = words;
  }

  void write(Dossier dossier, OutputStream out) {
    try (Sheet sheet = new Sheet(dossier.estate().name() + " " + dossier.title(), out)) {
      sheet.heading(dossier.title());
      sheet.note(
          words.say(
              "archive.about",
              dossier.estate().name(),
              dossier.records().size(),
              dossier.reader().name()));
      if (dossier.cut()) {
        sheet.warning(words.say("archive.cut", dossier.records().size()));
      }
      dossier.records().forEach(record -> add(sheet, dossier, record));
    }
  }

  private void add(Sheet sheet, Dossier dossier, ArchivedRecord record) {
    sheet.section(joined(words.title(record.form()), record.place()));
    String about =
        joined(
            words.time(record),
            record.person(),
            record.courtyard(),
            record.route(),
            words.say("round.arrival." + record.arrival().code()),
            words.result(record));
    if (record.voided()) {
      sheet.struckOut(about);
    } else {
      sheet.note(about);
    }
    sheet.answers(words.lines(record).stream().map(ArchivePdf::fact).toList());
    sheet.pictures(photos(dossier, record), PICTURES_ACROSS);
    if (record.photosMissing() > 0) {
      sheet.warning(words.say("archive.photos-coming", record.photosMissing()));
    }
  }

  private static Fact fact(Line line) {
    return new Fact(line.question(), line.answer(), line.fail());
  }

  /** Our own copies, with the watermark of their record. */
  private List<byte[]> photos(Dossier dossier, ArchivedRecord record) {
    return record.photos().stream()
        .flatMap(number -> pictures.small(dossier.reader(), record.id(), number).stream())
        .toList();
  }

  private static String joined(String... facts) {
    return Stream.of(facts)
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

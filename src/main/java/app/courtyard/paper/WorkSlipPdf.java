package app.courtyard.paper;

import app.courtyard.capture.RecordPictures;
import app.courtyard.casework.CasePage;
import app.courtyard.print.Sheet;
import app.courtyard.print.Sheet.Fact;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** A slip on one sheet of A4: what is to be done, its pictures, and lines to sign. */
final class WorkSlipPdf {

  private static final int PICTURES_ACROSS = 2;
  private static final int MOST_PICTURES = 4;

  /** Filled in by hand. */
  private static final List<String> BY_HAND =
      List.of("slip.result", "slip.done-by", "slip.seen-by");

  private final RecordPictures pictures;
  private final SlipWords words;

  WorkSlipPdf(RecordPictures pictures, SlipWords words) {
    this.pictures = pictures;
    this.words = words;
  }

  void write(CasePaper slip, OutputStream out) {
    try (Sheet sheet = new Sheet(words.heading(), out)) {
      sheet.code(slip.url());
      sheet.heading(words.heading());
      sheet.note(slip.estate().name());
      sheet.note(words.say("slip.scan"));
      sheet.space(36);
      sheet.facts(words.lines().stream().map(line -> Fact.of(line.label(), line.value())).toList());
      sheet.pictures(photos(slip), PICTURES_ACROSS);
      sheet.facts(BY_HAND.stream().map(key -> Fact.byHand(words.say(key))).toList());
    }
  }

  /** Of the record that opened it. */
  private List<byte[]> photos(CasePaper slip) {
    UUID record = slip.file().recordId();
    return record == null
        ? List.of()
        : slip.page().pictures().getOrDefault(record, List.of()).stream()
            .map(CasePage.Picture::number)
            .limit(MOST_PICTURES)
            .flatMap(number -> pictures.small(slip.reader(), record, number).stream())
            .toList();
  }
}

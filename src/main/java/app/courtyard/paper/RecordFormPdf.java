package app.courtyard.paper;

import app.courtyard.capture.RecordPictures;
import app.courtyard.casework.TimelineEntry;
import app.courtyard.print.Sheet;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A record form on paper: what is known, what was done, all pictures, and room to sign. */
final class RecordFormPdf {

  private static final int PICTURES_ACROSS = 3;

  private final RecordPictures pictures;
  private final RecordFormWords words;

  RecordFormPdf(RecordPictures pictures, RecordFormWords words) {
    this.pictures = pictures;
    this.words = words;
  }

  void write(CasePaper form, OutputStream out) {
    try (Sheet sheet = new Sheet(words.name(), out)) {
      add(form, sheet);
    }
  }

  /** From the top of a page. */
  void add(CasePaper form, Sheet sheet) {
    sheet.code(form.url());
    sheet.heading(words.heading());
    sheet.note(form.estate().name());
    sheet.space(44);
    sheet.pairs(words.known());
    sheet.facts(words.told());
    sheet.section(words.say("record-form.course"));
    sheet.facts(words.course());
    sheet.pictures(photos(form), PICTURES_ACROSS);
    sheet.signatures(words.toSign());
  }

  private record Shown(UUID record, int number) {}

  /**
   * Of the record by which it came in, and of each step after it. To read and scale them is most of
   * the work, and one does not wait for another.
   */
  private List<byte[]> photos(CasePaper form) {
    List<Shown> shown =
        Stream.concat(
                Stream.ofNullable(form.file().recordId()),
                form.page().timeline().stream()
                    .map(TimelineEntry::recordId)
                    .filter(Objects::nonNull))
            .distinct()
            .flatMap(
                record ->
                    form.page().pictures().getOrDefault(record, List.of()).stream()
                        .map(picture -> new Shown(record, picture.number())))
            .toList();
    return shown.parallelStream()
        .flatMap(one -> pictures.small(form.reader(), one.record(), one.number()).stream())
        .toList();
  }
}

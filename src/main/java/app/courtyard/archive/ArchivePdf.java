package app.courtyard.archive;

import app.courtyard.archive.ArchiveWords.Line;
import app.courtyard.capture.RecordPictures;
import app.courtyard.place.SheetFont;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A dossier as a PDF on A4, written page by page as it is made: on its way it can be seen to grow,
 * and it never lies in memory whole.
 */
final class ArchivePdf {

  private static final Color FAIL = new Color(0xB3, 0x26, 0x1E);
  private static final Color QUIET = new Color(0x5C, 0x5C, 0x55);
  private static final Color LINE = new Color(0xDD, 0xDA, 0xD0);
  private static final int PICTURES_ACROSS = 3;

  private final RecordPictures pictures;
  private final ArchiveWords words;
  private final Font big;
  private final Font title;
  private final Font plain;
  private final Font quiet;
  private final Font fail;

  ArchivePdf(RecordPictures pictures, ArchiveWords words) {
    this.pictures = pictures;
    this.words = words;
    BaseFont font = SheetFont.load();
    this.big = new Font(font, 18);
    this.title = new Font(font, 12);
    this.plain = new Font(font, 9);
    this.quiet = new Font(font, 9, Font.NORMAL, QUIET);
    this.fail = new Font(font, 9, Font.NORMAL, FAIL);
  }

  void write(Dossier dossier, OutputStream out) throws IOException {
    Document document = new Document(PageSize.A4, 42, 42, 42, 42);
    PdfWriter.getInstance(document, out);
    document.addTitle(dossier.estate().name() + " " + dossier.title());
    document.addCreator("Courtyard");
    document.open();
    document.add(new Paragraph(dossier.title(), big));
    document.add(
        new Paragraph(
            words.say(
                "archive.about",
                dossier.estate().name(),
                dossier.records().size(),
                dossier.reader().name()),
            quiet));
    if (dossier.cut()) {
      document.add(new Paragraph(words.say("archive.cut", dossier.records().size()), fail));
    }
    for (ArchivedRecord record : dossier.records()) {
      add(document, dossier, record);
    }
    document.close();
  }

  private void add(Document document, Dossier dossier, ArchivedRecord record) throws IOException {
    Paragraph heading = new Paragraph(joined(words.title(record.form()), record.place()), title);
    heading.setSpacingBefore(14);
    heading.setKeepTogether(true);
    document.add(heading);
    document.add(
        new Paragraph(
            joined(
                words.time(record),
                record.person(),
                record.courtyard(),
                record.route(),
                words.say("round.arrival." + record.arrival().code()),
                words.result(record)),
            record.voided() ? new Font(quiet.getBaseFont(), 9, Font.STRIKETHRU, QUIET) : quiet));
    document.add(answers(words.lines(record)));
    document.add(photos(dossier, record));
    if (record.photosMissing() > 0) {
      document.add(new Paragraph(words.say("archive.photos-coming", record.photosMissing()), fail));
    }
  }

  private PdfPTable answers(List<Line> lines) {
    PdfPTable table = new PdfPTable(new float[] {2, 3});
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    for (Line line : lines) {
      table.addCell(cell(line.question(), quiet));
      table.addCell(cell(line.answer(), line.fail() ? fail : plain));
    }
    return table;
  }

  private static PdfPCell cell(String words, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(words, font));
    cell.setBorderColor(LINE);
    cell.setPadding(4);
    return cell;
  }

  /** As they are shown everywhere: our own copy, with the watermark of its record. */
  private PdfPTable photos(Dossier dossier, ArchivedRecord record) throws IOException {
    PdfPTable table = new PdfPTable(PICTURES_ACROSS);
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    table.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
    for (int number : record.photos()) {
      byte[] picture = pictures.small(dossier.reader(), record.id(), number).orElse(null);
      if (picture != null) {
        PdfPCell cell = new PdfPCell(Image.getInstance(picture), true);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(2);
        table.addCell(cell);
      }
    }
    table.completeRow();
    return table;
  }

  private static String joined(String... facts) {
    return Stream.of(facts)
        .filter(Objects::nonNull)
        .filter(fact -> !fact.isBlank())
        .collect(Collectors.joining(" · "));
  }
}

package app.courtyard.slip;

import app.courtyard.capture.RecordPictures;
import app.courtyard.casework.CasePage;
import app.courtyard.place.QrCode;
import app.courtyard.place.SheetFont;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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

/** A slip on one sheet of A4: what is to be done, its pictures, and lines to sign. */
final class WorkSlipPdf {

  private static final Color QUIET = new Color(0x5C, 0x5C, 0x55);
  private static final Color LINE = new Color(0xDD, 0xDA, 0xD0);
  private static final float MARGIN = 42;
  private static final float CODE = 84;
  private static final int PICTURES_ACROSS = 2;
  private static final int MOST_PICTURES = 4;
  private static final float ROOM_TO_WRITE = 64;

  /** Filled in by hand. */
  private static final List<String> BY_HAND =
      List.of("slip.result", "slip.done-by", "slip.seen-by");

  private final RecordPictures pictures;
  private final SlipWords words;
  private final Font big;
  private final Font plain;
  private final Font quiet;

  WorkSlipPdf(RecordPictures pictures, SlipWords words) {
    this.pictures = pictures;
    this.words = words;
    BaseFont font = SheetFont.load();
    this.big = new Font(font, 18);
    this.plain = new Font(font, 10);
    this.quiet = new Font(font, 9, Font.NORMAL, QUIET);
  }

  void write(WorkSlip slip, OutputStream out) throws IOException {
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.addTitle(words.heading());
    document.addCreator("Courtyard");
    document.open();
    new QrCode(slip.url())
        .draw(
            writer.getDirectContent(),
            PageSize.A4.getWidth() - MARGIN - CODE,
            PageSize.A4.getHeight() - MARGIN - CODE,
            CODE);
    document.add(new Paragraph(words.heading(), big));
    document.add(new Paragraph(slip.estate().name(), quiet));
    Paragraph scan = new Paragraph(words.say("slip.scan"), quiet);
    scan.setSpacingAfter(36);
    document.add(scan);
    document.add(known());
    document.add(photos(slip));
    document.add(toSign());
    document.close();
  }

  private PdfPTable known() {
    PdfPTable table = table();
    for (SlipWords.Line line : words.lines()) {
      table.addCell(cell(line.label(), quiet));
      table.addCell(cell(line.value(), plain));
    }
    return table;
  }

  private PdfPTable toSign() {
    PdfPTable table = table();
    for (String key : BY_HAND) {
      table.addCell(cell(words.say(key), quiet));
      PdfPCell room = cell("", plain);
      room.setMinimumHeight(ROOM_TO_WRITE);
      table.addCell(room);
    }
    return table;
  }

  private static PdfPTable table() {
    PdfPTable table = new PdfPTable(new float[] {1, 4});
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    return table;
  }

  private static PdfPCell cell(String words, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(words, font));
    cell.setBorderColor(LINE);
    cell.setPadding(6);
    return cell;
  }

  /** Of the record that opened it, as they are shown everywhere. */
  private PdfPTable photos(WorkSlip slip) throws IOException {
    PdfPTable table = new PdfPTable(PICTURES_ACROSS);
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    table.getDefaultCell().setBorder(PdfPCell.NO_BORDER);
    var record = slip.file().recordId();
    if (record != null) {
      for (CasePage.Picture picture :
          slip.page().pictures().getOrDefault(record, List.of()).stream()
              .limit(MOST_PICTURES)
              .toList()) {
        byte[] bytes = pictures.small(slip.reader(), record, picture.number()).orElse(null);
        if (bytes != null) {
          PdfPCell cell = new PdfPCell(Image.getInstance(bytes), true);
          cell.setBorder(PdfPCell.NO_BORDER);
          cell.setPadding(3);
          table.addCell(cell);
        }
      }
    }
    table.completeRow();
    return table;
  }
}

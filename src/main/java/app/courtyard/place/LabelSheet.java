package app.courtyard.place;

import app.courtyard.print.QrCode;
import app.courtyard.print.SheetFont;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Labels on sheets of A4, to be cut along the marks. */
class LabelSheet {

  /** Points in a millimetre. */
  private static final float MM = 72 / 25.4f;

  /** What most printers leave white at the edges. */
  static final float MARGIN = 8 * MM;

  private static final float MARK = 2 * MM;
  private static final float PADDING = 2 * MM;

  private final String estate;
  private final String baseUrl;
  private final LabelSize size;
  private final float width;
  private final float height;

  LabelSheet(String estate, String baseUrl, LabelSize size) {
    this.estate = estate;
    this.baseUrl = baseUrl;
    this.size = size;
    this.width = (PageSize.A4.getWidth() - 2 * MARGIN) / size.columns();
    this.height = (PageSize.A4.getHeight() - 2 * MARGIN) / size.rows();
  }

  /** As a PDF; an empty sheet when there are none. */
  byte[] print(List<Label> labels) {
    var bytes = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4);
    var writer = PdfWriter.getInstance(document, bytes);
    document.open();
    var font = SheetFont.load();
    var canvas = writer.getDirectContent();
    drawMarks(canvas);
    for (int i = 0; i < labels.size(); i++) {
      if (i > 0 && i % size.onSheet() == 0) {
        document.newPage();
        drawMarks(canvas);
      }
      draw(canvas, font, labels.get(i), i % size.onSheet());
    }
    document.close();
    return bytes.toByteArray();
  }

  private void draw(PdfContentByte canvas, BaseFont font, Label label, int position) {
    var left = left(position % size.columns());
    var top = top(position / size.columns());
    var side = Math.min(height - PADDING, width * size.codeShare());
    new QrCode(baseUrl + "/q/" + label.token())
        .draw(canvas, left + PADDING / 2, top - (height + side) / 2, side);
    var x = left + PADDING / 2 + side;
    var room = width - side - PADDING * 1.5f;
    // The code's quiet zone is white: words begin and end where its modules do.
    var upper = top - (height - side) / 2 - side * 0.08f;
    var lower = top - (height + side) / 2 + side * 0.08f;
    var estateName = FittedText.fit(font, estate, room * 0.1f, room, room * 0.13f);
    var code = FittedText.fit(font, label.shortCode(), room * 0.18f, room, room * 0.23f);
    var where = FittedText.fit(font, label.where(), room * 0.11f, room, room * 0.28f);
    var rest = upper - lower - estateName.height() - code.height() - where.height();
    var name = FittedText.fit(font, label.name(), room * 0.16f, room, rest);
    where.draw(canvas, x, upper);
    name.draw(canvas, x, upper - where.height());
    code.draw(canvas, x, lower + estateName.height() + code.height());
    estateName.draw(canvas, x, lower + estateName.height());
  }

  /** A small cross where four labels meet. */
  private void drawMarks(PdfContentByte canvas) {
    canvas.setLineWidth(0.3f);
    for (int row = 0; row <= size.rows(); row++) {
      for (int column = 0; column <= size.columns(); column++) {
        canvas.moveTo(left(column) - MARK, top(row));
        canvas.lineTo(left(column) + MARK, top(row));
        canvas.moveTo(left(column), top(row) - MARK);
        canvas.lineTo(left(column), top(row) + MARK);
      }
    }
    canvas.stroke();
  }

  private float left(int column) {
    return MARGIN + column * width;
  }

  private float top(int row) {
    return PageSize.A4.getHeight() - MARGIN - row * height;
  }
}

package app.courtyard.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A QR code drawn as one path: sharp at any size, about one kilobyte, and no seams between its
 * modules.
 */
public final class QrCode {

  /** Modules of white that a reader needs on each side. */
  public static final int QUIET = 4;

  private final ByteMatrix modules;

  /** A quarter of it may be scratched away. */
  public QrCode(String content) {
    try {
      modules = Encoder.encode(content, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + content, e);
    }
  }

  /** With its quiet zone, in a square from x and y to the right and upwards. */
  public void draw(PdfContentByte canvas, float x, float y, float size) {
    var module = size / (modules.getWidth() + 2 * QUIET);
    for (int row = 0; row < modules.getHeight(); row++) {
      var top = y + size - (QUIET + row) * module;
      for (int column = 0; column < modules.getWidth(); column++) {
        int run = darkRun(row, column);
        if (run > 0) {
          canvas.rectangle(x + (QUIET + column) * module, top - module, run * module, module);
          column += run;
        }
      }
    }
    canvas.fill();
  }

  private int darkRun(int row, int from) {
    int to = from;
    while (to < modules.getWidth() && modules.get(to, row) == 1) {
      to++;
    }
    return to - from;
  }
}

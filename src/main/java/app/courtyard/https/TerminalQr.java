package app.courtyard.https;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code in half blocks, two modules above each other in one character. */
public final class TerminalQr {

  private TerminalQr() {}

  /**
   * The lines of a code, dark on light.
   *
   * @param colours whether the terminal understands colours; without them the code is drawn for a
   *     dark terminal
   */
  public static List<String> lines(String text, boolean colours) {
    var matrix = encode(text);
    var lines = new ArrayList<String>();
    for (int y = 0; y < matrix.getHeight(); y += 2) {
      var line = new StringBuilder();
      for (int x = 0; x < matrix.getWidth(); x++) {
        line.append(character(isLight(matrix, x, y), isLight(matrix, x, y + 1)));
      }
      lines.add(colours ? "\u001b[97;40m" + line + "\u001b[0m" : line.toString());
    }
    return lines;
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text, e);
    }
  }

  private static boolean isLight(BitMatrix matrix, int x, int y) {
    return y >= matrix.getHeight() || !matrix.get(x, y);
  }

  private static char character(boolean upperLight, boolean lowerLight) {
    if (upperLight) {
      return lowerLight ? '█' : '▀';
    }
    return lowerLight ? '▄' : ' ';
  }
}

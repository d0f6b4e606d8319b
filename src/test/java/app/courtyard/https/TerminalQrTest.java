package app.courtyard.https;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalQrTest {

  private static final int SCALE = 4;

  @Test
  void what_stands_in_the_terminal_can_be_scanned() throws ReaderException {
    var address = "https://192.168.1.5:8443";
    assertThat(read(TerminalQr.lines(address, false))).isEqualTo(address);
  }

  @Test
  void colours_make_it_dark_on_light_in_any_terminal() {
    assertThat(TerminalQr.lines("https://localhost", true))
        .allMatch(line -> line.startsWith("\u001b[97;40m"));
  }

  private static String read(List<String> lines) throws ReaderException {
    int width = lines.getFirst().length() * SCALE;
    int height = lines.size() * 2 * SCALE;
    var pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        char blocks = lines.get(y / SCALE / 2).charAt(x / SCALE);
        boolean upper = y / SCALE % 2 == 0;
        boolean light = blocks == '█' || blocks == (upper ? '▀' : '▄');
        pixels[y * width + x] = light ? 0xffffff : 0;
      }
    }
    var picture =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(picture).getText();
  }
}

package app.courtyard.capture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A picture, each another one. */
record TestPicture(byte[] bytes, String sha256) {

  /** A segment 'Exif' with one entry: orientation 6. */
  private static final String TURN_RIGHT =
      "ffe1002245786966000049492a0008000000010012010300010000000600000000000000";

  private static final AtomicInteger NEXT = new AtomicInteger((int) System.nanoTime());

  static TestPicture of(byte[] bytes) {
    return new TestPicture(bytes, Hashes.sha256(bytes));
  }

  static TestPicture jpeg() {
    return make("jpg", 800, 600);
  }

  static TestPicture make(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(NEXT.incrementAndGet() * 7919 & 0xFFFFFF));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.WHITE);
    graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same as from a camera that was held upright: a JPEG that says to be turned by a quarter.
   */
  TestPicture turned() {
    byte[] exif = HexFormat.of().parseHex(TURN_RIGHT);
    byte[] whole = new byte[bytes.length + exif.length];
    System.arraycopy(bytes, 0, whole, 0, 2);
    System.arraycopy(exif, 0, whole, 2, exif.length);
    System.arraycopy(bytes, 2, whole, 2 + exif.length, bytes.length - 2);
    return of(whole);
  }
}

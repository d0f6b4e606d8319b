package app.courtyard.capture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A picture, each another one. */
record TestPicture(byte[] bytes, String sha256) {

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
}

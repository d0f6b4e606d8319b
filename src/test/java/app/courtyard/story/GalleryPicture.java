package app.courtyard.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/**
 * Pictures as a phone's gallery has them. Held upright, each is red at the top left, green at the
 * top right, blue at the bottom left and yellow at the bottom right.
 */
class GalleryPicture {

  /** After the mark of a JPEG: EXIF with one entry, the orientation. */
  private static final String EXIF =
      "ffe10022457869660000"
          + "4d4d002a00000008"
          + "0001"
          + "0112000300000001%04x0000"
          + "00000000";

  /** The brands of a HEIC and nothing behind them, which no browser can show. */
  private static final String HEIC = "00000018" + "66747970" + "68656963000000006d69663168656963";

  private GalleryPicture() {}

  /**
   * @param orientation as EXIF counts them, 1 to 8: how the picture lies in the file
   * @param width of the picture held upright, in points, and {@code height}
   */
  static Path lying(int orientation, int width, int height) {
    boolean onItsSide = orientation >= 5;
    BufferedImage stored =
        new BufferedImage(
            onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = stored.createGraphics();
    canvas.transform(toFile(orientation, width, height));
    paint(canvas, orientation, width, height);
    canvas.dispose();
    try {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      ImageIO.write(stored, "jpg", plain);
      ByteArrayOutputStream turned = new ByteArrayOutputStream();
      turned.write(plain.toByteArray(), 0, 2);
      turned.write(HexFormat.of().parseHex(EXIF.formatted(orientation)));
      turned.write(plain.toByteArray(), 2, plain.size() - 2);
      return Files.write(Files.createTempFile("gallery", ".jpg"), turned.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A format that this browser cannot read. */
  static Path heic() {
    try {
      return Files.write(Files.createTempFile("gallery", ".heic"), HexFormat.of().parseHex(HEIC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of one colour, as a canvas is that ran out of memory: but this one was taken so. */
  static Path white() {
    try {
      BufferedImage white = new BufferedImage(640, 480, BufferedImage.TYPE_3BYTE_BGR);
      Graphics2D canvas = white.createGraphics();
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, white.getWidth(), white.getHeight());
      canvas.dispose();
      Path file = Files.createTempFile("gallery", ".jpg");
      ImageIO.write(white, "jpg", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void paint(Graphics2D canvas, int number, int width, int height) {
    Color[] corners = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
    for (int corner = 0; corner < corners.length; corner++) {
      canvas.setColor(corners[corner]);
      canvas.fillRect(
          corner % 2 * width / 2, corner / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
    }
    // So that no two of them are the same picture.
    canvas.setColor(Color.BLACK);
    canvas.fillRect(width / 4, height / 2, width * number / 20, height / 20);
  }

  /** Where a point of the upright picture lies in the file. */
  private static AffineTransform toFile(int orientation, int width, int height) {
    return switch (orientation) {
      case 1 -> new AffineTransform();
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, -1, 1, 0, 0, width);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, 1, -1, 0, height, 0);
      default -> throw new IllegalArgumentException("No orientation " + orientation);
    };
  }
}

package app.courtyard.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A picture as a phone's gallery has them: twelve megapixels, lying on its side, and told so by
 * EXIF.
 */
class GalleryPicture {

  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;

  /**
   * After the mark of a JPEG: EXIF with one entry, orientation 6, 'the first column is the top'.
   */
  private static final byte[] EXIF_ON_ITS_SIDE =
      HexFormat.of()
          .parseHex(
              "ffe10022457869660000"
                  + "4d4d002a00000008"
                  + "0001"
                  + "0112000300000001"
                  + "00060000"
                  + "00000000");

  private GalleryPicture() {}

  /** Held upright, its upper part is red. */
  static Path redOnTop(long seed) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    Random chance = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      canvas.setColor(new Color(0, chance.nextInt(256), chance.nextInt(256)));
      canvas.fillRect(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), 40, 40);
    }
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, WIDTH / 4, HEIGHT);
    canvas.dispose();
    try {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      ImageIO.write(picture, "jpg", plain);
      ByteArrayOutputStream turned = new ByteArrayOutputStream();
      turned.write(plain.toByteArray(), 0, 2);
      turned.write(EXIF_ON_ITS_SIDE);
      turned.write(plain.toByteArray(), 2, plain.size() - 2);
      return Files.write(Files.createTempFile("gallery", ".jpg"), turned.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

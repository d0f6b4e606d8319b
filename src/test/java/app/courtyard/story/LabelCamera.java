package app.courtyard.story;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Holds the first label of a printed sheet before a camera: a film that Chromium plays as what its
 * camera sees.
 */
class LabelCamera {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int FRAMES = 30;

  // As on the sheets: what a printer leaves free at the edges of the paper.
  private static final double A4_WIDTH_MM = 210;
  private static final double MARGIN_MM = 8;

  private LabelCamera() {}

  /**
   * @param sheet the PDF as the app made it
   * @param columns how many labels stand beside each other, and {@code rows} below
   */
  static Path before(Path sheet, int columns, int rows) {
    try {
      Path film = Files.createTempFile("label", ".mjpeg");
      byte[] frame = Files.readAllBytes(photo(sheet, columns, rows));
      try (OutputStream out = Files.newOutputStream(film)) {
        for (int i = 0; i < FRAMES; i++) {
          out.write(frame);
        }
      }
      return film;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same label as one picture. */
  static Path photo(Path sheet, int columns, int rows) {
    try (var document = Loader.loadPDF(sheet.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 220);
      int margin = (int) (MARGIN_MM * page.getWidth() / A4_WIDTH_MM);
      BufferedImage label =
          page.getSubimage(
              margin,
              margin,
              (page.getWidth() - 2 * margin) / columns,
              (page.getHeight() - 2 * margin) / rows);
      return Files.write(Files.createTempFile("label", ".jpg"), jpeg(onATable(label)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BufferedImage onATable(BufferedImage label) {
    BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = scene.createGraphics();
    canvas.setColor(new Color(0x8a8f88));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double scale = Math.min(WIDTH * 0.8 / label.getWidth(), HEIGHT * 0.8 / label.getHeight());
    int width = (int) (label.getWidth() * scale);
    int height = (int) (label.getHeight() * scale);
    canvas.drawImage(label, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
    canvas.dispose();
    return scene;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }
}

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

/** Holds the first label of a printed sheet before a camera: a film that Chromium plays as what its camera sees. */
class LabelCamera {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int FRAMES = 30;

  private LabelCamera() {}

  /**
   * @param sheet the PDF as the app made it
   * @param columns how many labels stand beside each other, and {@code rows} below
   */
  static Path before(Path sheet, int columns, int rows) {
    try (var document = Loader.loadPDF(sheet.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 220);
      BufferedImage label = page.getSubimage(0, 0, page.getWidth() / columns, page.getHeight() / rows);
      Path film = Files.createTempFile("label", ".mjpeg");
      byte[] frame = jpeg(onATable(label));
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

  private static BufferedImage onATable(BufferedImage label) {
    BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = scene.createGraphics();
    canvas.setColor(new Color(0x8a8f88));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
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

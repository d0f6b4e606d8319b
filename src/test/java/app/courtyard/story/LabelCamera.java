package app.courtyard.story;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
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
    return film(photo(sheet, columns, rows));
  }

  /** A camera that sees this picture all the time. */
  static Path film(Path photo) {
    try {
      Path film = Files.createTempFile("label", ".mjpeg");
      byte[] frame = Files.readAllBytes(photo);
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

  /** A picture of codes that hang beside each other. */
  static Path codes(String... contents) {
    try {
      BufferedImage scene = table();
      Graphics2D canvas = scene.createGraphics();
      int size = Math.min(HEIGHT * 2 / 3, WIDTH / Math.max(1, contents.length) * 4 / 5);
      for (int i = 0; i < contents.length; i++) {
        int x = WIDTH * (2 * i + 1) / (2 * contents.length) - size / 2;
        canvas.drawImage(code(contents[i], size), x, (HEIGHT - size) / 2, null);
      }
      canvas.dispose();
      return Files.write(Files.createTempFile("codes", ".jpg"), jpeg(scene));
    } catch (IOException | WriterException e) {
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
    BufferedImage scene = table();
    Graphics2D canvas = scene.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double scale = Math.min(WIDTH * 0.8 / label.getWidth(), HEIGHT * 0.8 / label.getHeight());
    int width = (int) (label.getWidth() * scale);
    int height = (int) (label.getHeight() * scale);
    canvas.drawImage(label, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
    canvas.dispose();
    return scene;
  }

  private static BufferedImage code(String content, int size) throws WriterException {
    BitMatrix modules = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, size, size);
    BufferedImage code = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        code.setRGB(x, y, modules.get(x, y) ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
      }
    }
    return code;
  }

  private static BufferedImage table() {
    BufferedImage table = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = table.createGraphics();
    canvas.setColor(new Color(0x8a8f88));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.dispose();
    return table;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }
}

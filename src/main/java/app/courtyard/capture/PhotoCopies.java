package app.courtyard.capture;

import app.courtyard.place.Estates;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * What is shown of a picture: always a copy of our own, with the watermark of its record, never the
 * bytes as sent.
 */
@Component
class PhotoCopies {

  /** How large a copy is, by its long edge in pixels. */
  enum Size {
    SMALL(480),
    LARGE(1_600);

    private final int longEdge;

    Size(int longEdge) {
      this.longEdge = longEdge;
    }
  }

  private static final float QUALITY = 0.82f;

  private final PhotoStore store;
  private final Pictures pictures;
  private final Watermark watermark;
  private final Estates estates;

  PhotoCopies(PhotoStore store, Pictures pictures, Watermark watermark, Estates estates) {
    this.store = store;
    this.pictures = pictures;
    this.watermark = watermark;
    this.estates = estates;
  }

  /** A JPEG. */
  byte[] copy(ShownPhoto photo, Size size) {
    try (InputStream in = store.open(photo.estateId(), photo.sha256())) {
      BufferedImage copy = scale(pictures.decode(in, size.longEdge), size.longEdge);
      watermark.draw(copy, photo, estates.get(photo.estateId()).timeZone());
      return jpeg(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage scale(BufferedImage picture, int longEdge) {
    double factor =
        Math.min(1, (double) longEdge / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return copy;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

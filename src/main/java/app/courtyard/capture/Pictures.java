package app.courtyard.capture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/** Decodes pictures, two at a time, and never one that is larger than it may be. */
@Component
class Pictures {

  /** What a picture is, before it is decoded. */
  record Kind(String mediaType, int width, int height) {}

  private record Format(String name, String mediaType, byte[] magic) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("jpeg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
          new Format(
              "png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}));

  private static final int MAGIC_BYTES = 8;

  /** All of it is decoded to see that it can be; of what comes of that nothing is needed. */
  private static final int CHECKED_EDGE = 100;

  private final Semaphore decoding = new Semaphore(2);

  /**
   * @throws PhotoRefused when it is not a JPEG or PNG that can be decoded, or has too many pixels
   */
  Kind check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, CHECKED_EDGE).kind;
    }
  }

  /**
   * With a long edge of at least the given one where the picture has as much, and less than twice.
   */
  BufferedImage decode(InputStream in, int longEdge) throws IOException {
    return read(in, longEdge).image;
  }

  private record Decoded(Kind kind, BufferedImage image) {}

  private Decoded read(InputStream in, int longEdge) throws IOException {
    decoding.acquireUninterruptibly();
    try (var input = new MemoryCacheImageInputStream(in)) {
      Format format = formatOf(input);
      ImageReader reader = ImageIO.getImageReadersByFormatName(format.name).next();
      try {
        reader.setInput(input, true, true);
        return read(reader, format, longEdge);
      } catch (IOException | RuntimeException e) {
        // Readers throw all sorts of things at what is no picture.
        throw e instanceof PhotoRefused refused
            ? refused
            : new PhotoRefused(PhotoRefused.Why.NOT_A_PICTURE);
      } finally {
        reader.dispose();
      }
    } finally {
      decoding.release();
    }
  }

  private static Decoded read(ImageReader reader, Format format, int longEdge) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > Photos.MOST_PIXELS) {
      throw new PhotoRefused(PhotoRefused.Why.TOO_MANY_PIXELS);
    }
    var param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / longEdge);
    param.setSourceSubsampling(step, step, 0, 0);
    return new Decoded(new Kind(format.mediaType, width, height), reader.read(0, param));
  }

  private static Format formatOf(ImageInputStream input) throws IOException {
    byte[] start = new byte[MAGIC_BYTES];
    input.mark();
    int length = Math.max(0, input.read(start));
    input.reset();
    return FORMATS.stream()
        .filter(format -> length >= format.magic.length)
        .filter(format -> Arrays.equals(format.magic, Arrays.copyOf(start, format.magic.length)))
        .findFirst()
        .orElseThrow(() -> new PhotoRefused(PhotoRefused.Why.NOT_A_PICTURE));
  }
}

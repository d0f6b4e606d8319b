package app.courtyard.capture;

import app.courtyard.people.Person;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Service;

/**
 * Pictures that are no evidence and belong to no record: of what comes, only an upright copy of our
 * own is kept, without whatever else the file said.
 */
@Service
public class OwnPictures {

  /** Of the long edge, in pixels. */
  public static final int LARGEST = 1_600;

  /** Of the long edge, in pixels. */
  public static final int SMALL = 480;

  private static final double QUALITY = 0.82;

  private final Photos photos;
  private final Pictures pictures;
  private final PhotoStore store;
  private final Clock clock;

  OwnPictures(Photos photos, Pictures pictures, PhotoStore store, Clock clock) {
    this.photos = photos;
    this.pictures = pictures;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return the hash under which the estate has it from now on
   * @throws PhotoRefused when it is larger than {@link Photos#MOST_BYTES} or {@link
   *     Photos#MOST_PIXELS}, or neither JPEG nor PNG
   * @throws IOException when it did not come whole, or cannot be stored
   */
  public String keep(Person by, InputStream body) throws IOException {
    byte[] copy = copyOf(body);
    String sha256 = Hashes.sha256(copy);
    photos.keep(by, sha256, new ByteArrayInputStream(copy), clock.instant());
    return sha256;
  }

  /**
   * A JPEG with at most so many pixels on its long edge.
   *
   * @param sha256 of a picture that was kept here: anything else would show without its watermark
   */
  public byte[] copy(UUID estate, String sha256, int longEdge) {
    try (InputStream in = store.open(estate, sha256)) {
      return longEdge >= LARGEST ? in.readAllBytes() : smaller(in, longEdge);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] smaller(InputStream in, int longEdge) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Thumbnails.of(pictures.decode(in, longEdge))
        .size(longEdge, longEdge)
        .outputFormat("jpg")
        .outputQuality(QUALITY)
        .toOutputStream(bytes);
    return bytes.toByteArray();
  }

  private byte[] copyOf(InputStream body) throws IOException {
    Path file = Files.createTempFile("courtyard-picture-", null);
    try {
      try (var out = Files.newOutputStream(file)) {
        if (Limited.copy(body, out, Photos.MOST_BYTES) > Photos.MOST_BYTES) {
          throw new PhotoRefused(PhotoRefused.Why.TOO_LARGE);
        }
      }
      Pictures.Kind kind = pictures.check(file);
      return upright(file, Math.min(LARGEST, Math.max(kind.width(), kind.height())));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Cameras write down how they were held, and leave the turning to whoever shows it. */
  private static byte[] upright(Path file, int longEdge) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Thumbnails.of(file.toFile())
        .size(longEdge, longEdge)
        .imageType(BufferedImage.TYPE_INT_RGB)
        .outputFormat("jpg")
        .outputQuality(QUALITY)
        .toOutputStream(bytes);
    return bytes.toByteArray();
  }
}

package app.courtyard.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file in which a phone put what it could not send (docs/sync.md). What its directory says of
 * sizes is checked before anything is unfolded, and nothing is unfolded beyond what it says.
 */
final class WaitingFile implements AutoCloseable {

  static final int MOST_CAPTURES = 2_000;
  static final int MOST_PHOTOS = 4_000;

  /** Bytes of all that it holds, unfolded. */
  static final long MOST_BYTES = WaitingImport.MOST_BYTES;

  /** Bytes of all its captures together: they are in memory at once. */
  static final long MOST_CAPTURE_BYTES = 32L * 1024 * 1024;

  private static final String ABOUT = "courtyard.json";
  private static final int MOST_ABOUT_BYTES = 16 * 1024;
  private static final Pattern CAPTURE = Pattern.compile("captures/[^/]+\\.json");
  private static final Pattern PHOTO = Pattern.compile("photos/([0-9a-f]{64})\\.(?:jpg|png)");

  private final ZipFile zip;
  private final List<? extends ZipEntry> captures;
  private final Map<String, ZipEntry> photos = new LinkedHashMap<>();

  private WaitingFile(ZipFile zip) {
    this.zip = zip;
    this.captures =
        zip.stream().filter(entry -> CAPTURE.matcher(entry.getName()).matches()).toList();
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      Matcher photo = PHOTO.matcher(entry.getName());
      if (photo.matches()) {
        photos.put(photo.group(1), entry);
      }
    }
  }

  /**
   * @throws WaitingFileRefused when it is not such a file, or is over a limit
   */
  static WaitingFile open(Path path) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw new WaitingFileRefused(WaitingFileRefused.Why.TOO_LARGE);
    }
    WaitingFile file;
    try {
      file = new WaitingFile(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException e) {
      throw new WaitingFileRefused(WaitingFileRefused.Why.NOT_A_FILE_OF_OURS);
    }
    try {
      file.check();
    } catch (WaitingFileRefused e) {
      file.close();
      throw e;
    }
    return file;
  }

  private void check() {
    if (captures.isEmpty()) {
      throw new WaitingFileRefused(WaitingFileRefused.Why.NOT_A_FILE_OF_OURS);
    }
    if (captures.size() > MOST_CAPTURES
        || photos.size() > MOST_PHOTOS
        || bytes(captures) > MOST_CAPTURE_BYTES
        || bytes(captures) + bytes(photos.values()) > MOST_BYTES) {
      throw new WaitingFileRefused(WaitingFileRefused.Why.TOO_LARGE);
    }
  }

  private static long bytes(Iterable<? extends ZipEntry> entries) {
    long bytes = 0;
    for (ZipEntry entry : entries) {
      bytes += entry.getSize();
    }
    return bytes;
  }

  /** Whose it is, and from when; empty in files of apps before 0.5. */
  Optional<WaitingAbout> about() throws IOException {
    ZipEntry entry = zip.getEntry(ABOUT);
    return entry == null || entry.getSize() > MOST_ABOUT_BYTES
        ? Optional.empty()
        : read(entry).flatMap(WaitingAbout::read);
  }

  /** Each as it was written, in the order of the file; one that came to harm is absent. */
  List<Optional<byte[]>> captures() throws IOException {
    var read = new ArrayList<Optional<byte[]>>();
    for (ZipEntry entry : captures) {
      read.add(read(entry));
    }
    return read;
  }

  int captureCount() {
    return captures.size();
  }

  Set<String> photos() {
    return photos.keySet();
  }

  /** As many bytes as the picture may have at most; whether they are right its hash tells. */
  @Nullable InputStream photo(String sha256) throws IOException {
    ZipEntry entry = photos.get(sha256);
    return entry == null ? null : zip.getInputStream(entry);
  }

  /**
   * Empty where the bytes are not those that were put in: an entry that lies about its size, too.
   */
  private Optional<byte[]> read(ZipEntry entry) throws IOException {
    var sum = new CRC32();
    var bytes = new ByteArrayOutputStream();
    try (var content = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      long length = Limited.copy(content, bytes, entry.getSize());
      return length == entry.getSize() && sum.getValue() == entry.getCrc()
          ? Optional.of(bytes.toByteArray())
          : Optional.empty();
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

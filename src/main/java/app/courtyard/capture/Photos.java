package app.courtyard.capture;

import app.courtyard.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes pictures in, each once, as they were sent: their hash is evidence. */
@Service
public class Photos {

  public static final int MOST_BYTES = 8 * 1024 * 1024;
  public static final int MOST_PIXELS = 50_000_000;

  private final PhotoStore store;
  private final Pictures pictures;
  private final JdbcClient jdbc;

  Photos(PhotoStore store, Pictures pictures, JdbcClient jdbc) {
    this.store = store;
    this.pictures = pictures;
    this.jdbc = jdbc;
  }

  /**
   * Keeps a picture; whether a capture names it already does not matter, and a repeat is harmless.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @param person in whose name it comes
   * @throws PhotoRefused when it is not what it should be
   * @throws IOException when it did not come whole, or cannot be stored
   */
  public void keep(Person person, String sha256, InputStream body, Instant receivedAt)
      throws IOException {
    Path file = Files.createTempFile("courtyard-photo-", null);
    try {
      long bytes = receive(body, sha256, file);
      if (!isHere(person.estate(), sha256)) {
        Pictures.Kind kind = pictures.check(file);
        // The file first: a row says that the picture is here.
        store.keep(person.estate(), sha256, file);
        insert(person, sha256, bytes, kind, receivedAt);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static long receive(InputStream body, String sha256, Path file) throws IOException {
    MessageDigest digest = Hashes.digest();
    long bytes;
    try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      bytes = Limited.copy(body, out, MOST_BYTES);
    }
    if (bytes > MOST_BYTES) {
      throw new PhotoRefused(PhotoRefused.Why.TOO_LARGE);
    }
    if (!Hashes.hex(digest.digest()).equals(sha256)) {
      throw new PhotoRefused(PhotoRefused.Why.WRONG_HASH);
    }
    return bytes;
  }

  private boolean isHere(UUID estate, String sha256) {
    return jdbc.sql("select exists (select 1 from photo where estate_id = ? and sha256 = ?)")
        .params(estate, sha256)
        .query(Boolean.class)
        .single();
  }

  private void insert(
      Person person, String sha256, long bytes, Pictures.Kind kind, Instant receivedAt) {
    jdbc.sql(
            """
            insert into photo (estate_id, sha256, bytes, media_type, width, height, account_id, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(
            person.estate(),
            sha256,
            bytes,
            kind.mediaType(),
            kind.width(),
            kind.height(),
            person.id(),
            Sql.utc(receivedAt))
        .update();
  }
}

package app.courtyard.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes of pictures lie, outside the database: a folder, or an object store. */
public interface PhotoStore {

  /**
   * Keeps a picture for good under its hash; when this returns, a power cut no longer costs it. The
   * same again changes nothing.
   *
   * @param picture a file that the caller removes afterwards
   */
  void keep(UUID estate, String sha256, Path picture) throws IOException;

  /**
   * @throws java.nio.file.NoSuchFileException when it was never kept
   */
  InputStream open(UUID estate, String sha256) throws IOException;
}

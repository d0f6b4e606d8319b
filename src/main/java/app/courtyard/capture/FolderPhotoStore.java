package app.courtyard.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pictures as files: estate, the hash's first two digits, hash. */
@Component
class FolderPhotoStore implements PhotoStore {

  private final Path folder;

  FolderPhotoStore(@Value("${courtyard.photos}") Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public void keep(UUID estate, String sha256, Path picture) throws IOException {
    Path target = path(estate, sha256);
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path half = Files.createTempFile(target.getParent(), "half-", null);
    try {
      Files.copy(picture, half, StandardCopyOption.REPLACE_EXISTING);
      flush(half, StandardOpenOption.WRITE);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      flush(target.getParent(), StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  @Override
  public InputStream open(UUID estate, String sha256) throws IOException {
    return Files.newInputStream(path(estate, sha256));
  }

  private Path path(UUID estate, String sha256) {
    return folder.resolve(estate.toString()).resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}

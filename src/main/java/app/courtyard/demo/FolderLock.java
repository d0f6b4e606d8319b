package app.courtyard.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One Courtyard per data folder. The system lets go of the lock even when the program is killed.
 */
record FolderLock(FileChannel channel) implements AutoCloseable {

  static FolderLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    var channel =
        FileChannel.open(
            folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException sameProgram) {
      // falls through: taken is taken
    }
    channel.close();
    throw new FolderInUse(folder);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

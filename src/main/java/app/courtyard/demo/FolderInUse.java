package app.courtyard.demo;

import java.nio.file.Path;

/** Another Courtyard is running on this data folder. */
class FolderInUse extends RuntimeException {

  FolderInUse(Path folder) {
    super("Another Courtyard is running with its data in " + folder.toAbsolutePath());
  }
}

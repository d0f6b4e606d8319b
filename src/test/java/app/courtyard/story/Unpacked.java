package app.courtyard.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The package as {@code ./run} starts it: taken apart, with an archive of its classes that the
 * first process leaves to those after it. It is up in a third of the time.
 */
final class Unpacked {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final Path FOLDER = StoryRun.once("package", Unpacked::unpack);

  private Unpacked() {}

  /** The command that starts it. */
  static List<String> command() {
    return List.of(
        JAVA,
        "-Xmx1g",
        "-XX:TieredStopAtLevel=1",
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + FOLDER.resolve("courtyard.jsa"),
        "-Xlog:disable",
        "-jar",
        FOLDER.resolve("courtyard.jar").toString());
  }

  private static void unpack(Path folder) {
    try {
      int exit =
          new ProcessBuilder(
                  JAVA,
                  "-Djarmode=tools",
                  "-jar",
                  Path.of("target/courtyard.jar").toAbsolutePath().toString(),
                  "extract",
                  "--destination",
                  folder.toString(),
                  "--force")
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException("The package could not be taken apart: exit " + exit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package app.courtyard.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** What takes long to make is made once in a run of stories, in whichever process they are told. */
final class StoryRun {

  /** The run's own; of this process alone where the build tells of none. */
  private static final Path FOLDER = begin(System.getProperty("stories.folder"));

  private StoryRun() {}

  /** A folder as the first process that wanted it has made it; the others wait for it. */
  static Path once(String name, Consumer<Path> make) {
    Path made = FOLDER.resolve(name);
    try (var file = toLock(made);
        var held = file.lock()) {
      if (!Files.exists(made)) {
        Path unfinished = own(name);
        make.accept(unfinished);
        Files.move(unfinished, made);
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder. It goes when the next run begins. */
  static Path own(String name) throws IOException {
    return Files.createTempDirectory(FOLDER, name);
  }

  private static Path begin(String told) {
    try {
      if (told == null) {
        return Files.createTempDirectory("courtyard-stories");
      }
      Path folder = Path.of(told);
      Path runs = folder.getParent();
      try (var file = toLock(runs);
          var held = file.lock()) {
        if (!Files.exists(folder)) {
          FileSystemUtils.deleteRecursively(runs);
          Files.createDirectories(folder);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel toLock(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolveSibling(folder.getFileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }
}

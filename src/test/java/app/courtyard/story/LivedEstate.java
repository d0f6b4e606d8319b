package app.courtyard.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/**
 * The sample estate with some days of life behind it: lived once in a run of tests, since that
 * takes long, and copied for each story, since what one does must not be what another finds.
 *
 * @param postgres this process's own, with the database {@value #DATABASE}, to be copied
 * @param photos the folder of its pictures
 */
record LivedEstate(EmbeddedPostgres postgres, Path photos) {

  private static final String DATABASE = "lived";
  private static final String CLUSTER = "postgres";
  private static final String PHOTOS = "photos";
  private static final Map<Integer, LivedEstate> LIVED = new ConcurrentHashMap<>();

  /** What belongs to one story alone. */
  record Copy(EmbeddedPostgres postgres, String database, Path home) {

    Path photos() {
      return home.resolve(PHOTOS);
    }
  }

  static LivedEstate of(int days) {
    return LIVED.computeIfAbsent(days, LivedEstate::take);
  }

  Copy copy() {
    try {
      Path home = Files.createTempDirectory("courtyard-story");
      String name = "story_" + home.getFileName().toString().replaceAll("\\D", "");
      create(postgres, name + " template " + DATABASE);
      Copy copy = new Copy(postgres, name, home);
      FileSystemUtils.copyRecursively(photos, copy.photos());
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LivedEstate take(int days) {
    Path lived = StoryRun.once("lived-" + days, folder -> live(folder, days));
    try {
      Path cluster = StoryRun.own(CLUSTER);
      FileSystemUtils.copyRecursively(lived.resolve(CLUSTER), cluster);
      return new LivedEstate(start(cluster), lived.resolve(PHOTOS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void live(Path folder, int days) {
    try (EmbeddedPostgres postgres = start(folder.resolve(CLUSTER))) {
      create(postgres, DATABASE);
      new PackagedApp(new Copy(postgres, DATABASE, folder), days).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(EmbeddedPostgres postgres, String database) {
    try (var db = postgres.getPostgresDatabase().getConnection();
        var statement = db.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres start(Path cluster) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "off")
        .start();
  }
}

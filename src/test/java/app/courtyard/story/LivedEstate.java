package app.courtyard.story;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sample estate with some days of life behind it: lived once in a run of tests, since that
 * takes long, and copied for each story, since what one does must not be what another finds.
 *
 * @param database the database in which it lies, to be copied
 * @param photos the folder of its pictures
 */
record LivedEstate(String database, Path photos) {

  private static final EmbeddedPostgres POSTGRES = start();
  private static final Map<Integer, LivedEstate> LIVED = new ConcurrentHashMap<>();

  /** What belongs to one story alone. */
  record Copy(String database, Path home) {

    Path photos() {
      return home.resolve("photos");
    }
  }

  static LivedEstate of(int days) {
    return LIVED.computeIfAbsent(days, LivedEstate::live);
  }

  Copy copy() {
    try {
      Path home = Files.createTempDirectory("courtyard-story");
      Copy copy = new Copy("story_" + home.getFileName().toString().replaceAll("\\D", ""), home);
      create(copy.database + " template " + database);
      try (var files = Files.walk(photos)) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.photos().resolve(photos.relativize(file)));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EmbeddedPostgres postgres() {
    return POSTGRES;
  }

  private static LivedEstate live(int days) {
    try {
      Copy empty = new Copy("lived_" + days, Files.createTempDirectory("courtyard-lived"));
      create(empty.database);
      new PackagedApp(empty, days).close();
      return new LivedEstate(empty.database, empty.photos());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(String database) {
    try (var db = POSTGRES.getPostgresDatabase().getConnection();
        var statement = db.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

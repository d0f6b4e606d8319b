package app.courtyard.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL beside the app, with its data in a folder that stays between runs. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private final FolderLock lock;
  private final EmbeddedPostgres postgres;

  EmbeddedDatabase(Path folder) throws IOException {
    this.lock = FolderLock.take(folder);
    var cluster = folder.resolve("postgres");
    LeftoverServer.stop(cluster);
    removeHalfMade(cluster);
    this.postgres = start(cluster, folder);
  }

  private static EmbeddedPostgres start(Path cluster, Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
        // Spring closes it after the connections; the library's own hook would run at the same
        // time.
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        // The same collation on every system, whatever languages it has installed.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        // The library is made for tests and switches this off; here the data is to outlive a power
        // cut.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "40")
        .setServerConfig("min_wal_size", "32MB")
        .setServerConfig("max_wal_size", "128MB")
        .setErrorRedirector(
            ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile()))
        .setOutputRedirector(
            ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile()))
        .start();
  }

  /**
   * A first start that was cut off leaves a folder that no server would take; nothing of anybody's
   * is in it yet.
   */
  private static void removeHalfMade(Path cluster) throws IOException {
    if (Files.exists(cluster) && !Files.exists(cluster.resolve("global/pg_control"))) {
      LoggerFactory.getLogger(EmbeddedDatabase.class)
          .info("Removing a half-made database in {}", cluster);
      FileSystemUtils.deleteRecursively(cluster);
    }
  }

  @Override
  public String getJdbcUrl() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      postgres.close();
    }
  }
}

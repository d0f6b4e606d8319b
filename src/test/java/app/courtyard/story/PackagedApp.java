package app.courtyard.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * The packaged application as a process of its own, over a database of its own, with the sample
 * estate in it.
 */
class PackagedApp implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(4);

  private final LivedEstate.Copy estate;
  private final int daysOfLife;
  private final int port = freePort();
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  PackagedApp(LivedEstate.Copy estate, int daysOfLife) {
    this.estate = estate;
    this.daysOfLife = daysOfLife;
    start();
  }

  /**
   * Starts it with so many days of life behind the sample estate, and waits until it serves the
   * sign-in page.
   */
  static PackagedApp start(int daysOfLife) {
    return new PackagedApp(LivedEstate.of(daysOfLife).copy(), daysOfLife);
  }

  /** A second server over the same database and photos. */
  PackagedApp beside() {
    return new PackagedApp(estate, daysOfLife);
  }

  /** Starts it again after {@link #kill}: same port, same database, same photos. */
  void start() {
    try {
      ProcessBuilder builder = new ProcessBuilder(Unpacked.command());
      builder
          .environment()
          .putAll(
              Map.of(
                  "SERVER_PORT", String.valueOf(port),
                  "SPRING_PROFILES_ACTIVE", "demo",
                  "SPRING_DATASOURCE_URL",
                      estate.postgres().getJdbcUrl("postgres", estate.database()),
                  "SPRING_DATASOURCE_USERNAME", "postgres",
                  "COURTYARD_BASE_URL", url(),
                  "COURTYARD_PHOTOS", estate.photos().toString(),
                  "COURTYARD_DEMO_DAYS", String.valueOf(daysOfLife)));
      builder.directory(estate.home().toFile());
      builder.redirectErrorStream(true).redirectOutput(log().toFile());
      process = builder.start();
      awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As when the power goes: nothing is finished, no answer gets out. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  String url() {
    return "http://localhost:" + port;
  }

  Path log() {
    return estate.home().resolve("app-" + port + ".log");
  }

  Path photos() {
    return estate.photos();
  }

  DataSource database() {
    return estate.postgres().getDatabase("postgres", estate.database());
  }

  /** How many rows there are, as the database says. */
  long count(String fromWhere) {
    try (var db = database().getConnection();
        var rows = db.createStatement().executeQuery("select count(*) from " + fromWhere)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitReady() {
    Instant until = Instant.now().plus(READY_WITHIN);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        throw new IllegalStateException("The application did not come up, see " + log());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private boolean answers() {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(url() + "/login"))
              .timeout(Duration.ofSeconds(10))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}

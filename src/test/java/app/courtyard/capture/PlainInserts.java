package app.courtyard.capture;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What this machine's database takes at most: one row a commit, over as many connections as our
 * pool has; from here, and as {@code pgbench} counts it where that is installed.
 */
class PlainInserts {

  static final int CONNECTIONS = 10;
  private static final int SECONDS = 5;
  private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

  private final DataSource database;
  private final JdbcClient jdbc;

  PlainInserts(DataSource database, JdbcClient jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  String aSecond() throws Exception {
    jdbc.sql("create table bench_insert (id uuid primary key, words text)").update();
    try {
      return "%,.0f a second over JDBC, %s by pgbench"
          .formatted(
              overJdbc(), byPgbench().map("%,.0f"::formatted).orElse("not counted (not here)"));
    } finally {
      jdbc.sql("drop table bench_insert").update();
    }
  }

  private double overJdbc() throws Exception {
    AtomicInteger rows = new AtomicInteger();
    long start = System.nanoTime();
    Callable<Void> inserting = () -> insert(rows, start + SECONDS * 1_000_000_000L);
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var each : threads.invokeAll(Collections.nCopies(CONNECTIONS, inserting))) {
        each.get();
      }
    }
    return rows.get() / ((System.nanoTime() - start) / 1e9);
  }

  private Optional<Double> byPgbench() throws Exception {
    Path script = Files.createTempFile("insert", ".sql");
    Files.writeString(
        script, "insert into bench_insert values (gen_random_uuid(), repeat('x', 100));");
    try (var db = database.getConnection()) {
      String url = db.getMetaData().getURL();
      var server = URI.create(url.substring("jdbc:".length()));
      Process pgbench =
          new ProcessBuilder(
                  List.of(
                      "pgbench",
                      "--no-vacuum",
                      "--protocol=prepared",
                      "--client=" + CONNECTIONS,
                      "--jobs=2",
                      "--time=" + SECONDS,
                      "--host=" + server.getHost(),
                      "--port=" + server.getPort(),
                      "--username=" + db.getMetaData().getUserName(),
                      "--file=" + script,
                      server.getPath().substring(1)))
              .redirectErrorStream(true)
              .start();
      String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return PER_SECOND
          .matcher(said)
          .results()
          .map(found -> Double.parseDouble(found.group(1)))
          .findFirst();
    } catch (IOException notInstalled) {
      return Optional.empty();
    } finally {
      Files.delete(script);
    }
  }

  private Void insert(AtomicInteger rows, long until) throws SQLException {
    try (var db = database.getConnection();
        var insert = db.prepareStatement("insert into bench_insert values (?, ?)")) {
      while (System.nanoTime() < until) {
        insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
        insert.setString(2, "x".repeat(100));
        insert.executeUpdate();
        rows.incrementAndGet();
      }
    }
    return null;
  }
}

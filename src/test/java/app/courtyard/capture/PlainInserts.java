package app.courtyard.capture;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What this machine's database takes at most: one row a commit, over as many connections as our
 * pool has.
 */
class PlainInserts {

  static final int CONNECTIONS = 10;
  private static final long NANOS = 5_000_000_000L;

  private final DataSource database;
  private final JdbcClient jdbc;

  PlainInserts(DataSource database, JdbcClient jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  double aSecond() throws Exception {
    jdbc.sql("create table bench_insert (id uuid primary key, words text)").update();
    AtomicInteger rows = new AtomicInteger();
    long start = System.nanoTime();
    Callable<Void> inserting = () -> insert(rows, start + NANOS);
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (var each : threads.invokeAll(Collections.nCopies(CONNECTIONS, inserting))) {
        each.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    jdbc.sql("drop table bench_insert").update();
    return rows.get() / seconds;
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

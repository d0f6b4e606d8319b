package app.courtyard.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Moments at which the server is killed while it takes something in. It comes to each of them by
 * itself, and waits there at a lock that somebody else holds.
 */
enum ServerDeath {
  /** The capture is written, its record waits: nothing is committed. */
  BEFORE_COMMIT("before its commit", "record", "share row exclusive", "insert into record (%"),
  /** The records are committed; the receipt waits to hear which pictures are here. */
  BEFORE_ANSWER(
      "between commit and answer", "photo", "access exclusive", "select sha256 from photo%"),
  /** The picture lies in its folder, its row waits. */
  BETWEEN_FILE_AND_ROW(
      "between a photo in its folder and its row",
      "photo",
      "share row exclusive",
      "insert into photo (%");

  private static final Duration COMES_WITHIN = Duration.ofMinutes(3);

  private final String words;
  private final String table;
  private final String lock;
  private final String waiting;

  ServerDeath(String words, String table, String lock, String waiting) {
    this.words = words;
    this.table = table;
    this.lock = lock;
    this.waiting = waiting;
  }

  @Override
  public String toString() {
    return words;
  }

  /** Waits for the moment, kills the server, and starts it again. */
  void come(PackagedApp app) {
    try (Connection holder = app.database().getConnection();
        Connection onlooker = app.database().getConnection()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("lock table " + table + " in " + lock + " mode");
      await(onlooker);
      app.kill();
      holder.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    app.start();
  }

  private void await(Connection onlooker) throws SQLException {
    Instant until = Instant.now().plus(COMES_WITHIN);
    try (var waits =
        onlooker.prepareStatement(
            """
            select 1 from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and ltrim(query) like ?
            """)) {
      waits.setString(1, waiting);
      while (!waits.executeQuery().next()) {
        if (Instant.now().isAfter(until)) {
          throw new IllegalStateException("The server never came to " + this);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
    }
  }
}

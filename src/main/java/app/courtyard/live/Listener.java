package app.courtyard.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what any node tells. On a connection of its own: one from the pool would be counted as
 * leaked, and taken away.
 */
@Component
class Listener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final int QUIET_MS = 30_000;
  private static final int VALID_WITHIN_SECONDS = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final JdbcConnectionDetails database;
  private final Map<String, Channel> channels;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Connection listening;

  Listener(
      JdbcConnectionDetails database, List<Channel> channels, ApplicationEventPublisher events) {
    this.database = database;
    this.channels =
        channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
    this.events = events;
  }

  @Override
  public void start() {
    // Named before it runs: it goes on only as long as it is the one named here.
    Thread listener = Thread.ofPlatform().daemon().name("live-listener").unstarted(this::run);
    thread = listener;
    listener.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    Connection connection = listening;
    if (running != null) {
      running.interrupt();
    }
    if (connection != null) {
      abort(connection);
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    Duration pause = Duration.ofSeconds(1);
    boolean missed = false;
    while (Thread.currentThread() == thread) {
      try (Connection connection = connect()) {
        if (missed) {
          publishMissed();
        }
        pause = Duration.ofSeconds(1);
        listening = connection;
        listen(connection);
      } catch (SQLException e) {
        if (Thread.currentThread() == thread) {
          LOG.warn("Cannot hear any news, next try in {} s: {}", pause.toSeconds(), e.getMessage());
        }
      }
      missed = true;
      sleep(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
              ? LONGEST_PAUSE
              : pause.multipliedBy(2);
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "courtyard-listener");
    if (database.getUsername() != null) {
      properties.setProperty("user", database.getUsername());
    }
    if (database.getPassword() != null) {
      properties.setProperty("password", database.getPassword());
    }
    Connection connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
    try (var statement = connection.createStatement()) {
      for (String channel : channels.keySet()) {
        statement.execute("listen " + channel);
      }
    }
    return connection;
  }

  private void listen(Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (Thread.currentThread() == thread) {
      var heard = postgres.getNotifications(QUIET_MS);
      if (heard == null || heard.length == 0) {
        if (!connection.isValid(VALID_WITHIN_SECONDS)) {
          return;
        }
        continue;
      }
      for (var notification : heard) {
        hear(channels.get(notification.getName()), notification.getParameter());
      }
    }
  }

  /** It waits in a read that no interrupt ends. */
  private static void abort(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.debug("Was closed already", e);
    }
  }

  private void hear(Channel channel, String payload) {
    try {
      events.publishEvent(channel.read(payload));
    } catch (RuntimeException e) {
      LOG.error("A listener failed on {} of {}", payload, channel.name(), e);
    }
  }

  private void publishMissed() {
    try {
      events.publishEvent(new NewsMissed());
    } catch (RuntimeException e) {
      LOG.error("A listener failed on missed news", e);
    }
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package app.courtyard.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells all nodes of a record, and of what is held, through the database that they share. */
@Component
class RecordNews implements DisposableBean {

  static final String CHANNEL = "courtyard_record";
  static final String HELD_CHANNEL = "courtyard_held";
  private static final String NOTHING = "-";

  private static final Logger LOG = LoggerFactory.getLogger(RecordNews.class);

  private final JdbcClient jdbc;
  private final Queue<RecordAccepted> untold = new ConcurrentLinkedQueue<>();
  private final ExecutorService telling =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("record-news").factory());

  RecordNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within the transaction that changes what is held. */
  void tellOfHeldAtCommit(UUID estate) {
    jdbc.sql("select pg_notify(?, ?)")
        .params(HELD_CHANNEL, estate.toString())
        .query((row, number) -> estate)
        .list();
  }

  /**
   * When the transaction that stored the record is through, and many at once: nobody else commits
   * while a transaction commits that tells something.
   */
  @EventListener
  void on(RecordAccepted accepted) {
    untold.add(accepted);
    telling.execute(this::tell);
  }

  private void tell() {
    List<RecordAccepted> now = new ArrayList<>();
    for (RecordAccepted next = untold.poll(); next != null; next = untold.poll()) {
      now.add(next);
    }
    if (now.isEmpty()) {
      return;
    }
    try {
      jdbc.sql("select pg_notify(?, told) from unnest(?) told")
          .params(CHANNEL, now.stream().map(RecordNews::write).toArray(String[]::new))
          .query(row -> {});
    } catch (DataAccessException e) {
      LOG.warn("Of {} records the other nodes hear later", now.size(), e);
      untold.addAll(now); // with the next one
    }
  }

  @Override
  public void destroy() {
    telling.close();
  }

  private static String write(RecordAccepted accepted) {
    return String.join(
        " ",
        accepted.estateId().toString(),
        orNothing(accepted.courtyardId()),
        accepted.recordId().toString(),
        orNothing(accepted.taskId()));
  }

  /** What is published of it on this node. */
  static Object read(String channel, String payload) {
    return channel.equals(HELD_CHANNEL)
        ? new HeldChanged(UUID.fromString(payload))
        : readRecord(payload);
  }

  private static HeardOfRecord readRecord(String payload) {
    String[] parts = payload.split(" ");
    return new HeardOfRecord(
        UUID.fromString(parts[0]), id(parts[1]), UUID.fromString(parts[2]), id(parts[3]));
  }

  private static String orNothing(@Nullable UUID id) {
    return id == null ? NOTHING : id.toString();
  }

  private static @Nullable UUID id(String text) {
    return text.equals(NOTHING) ? null : UUID.fromString(text);
  }
}

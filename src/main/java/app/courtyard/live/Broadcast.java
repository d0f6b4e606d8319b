package app.courtyard.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells all nodes. After the commit, and many at once: nobody else commits while a transaction
 * commits that tells something.
 */
@Component
public class Broadcast implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  private final JdbcClient jdbc;
  private final Queue<Told> untold = new ConcurrentLinkedQueue<>();
  private final ExecutorService telling =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("broadcast").factory());

  private record Told(String channel, String payload) {}

  Broadcast(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * When the transaction that is under way is through, or else at once; never when it is undone. It
   * may get lost with the node.
   *
   * @param payload under 8,000 bytes
   */
  public void tell(Channel channel, String payload) {
    Told told = new Told(channel.name(), payload);
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              tell(told);
            }
          });
    } else {
      tell(told);
    }
  }

  private void tell(Told told) {
    untold.add(told);
    telling.execute(this::tellAll);
  }

  private void tellAll() {
    List<Told> now = new ArrayList<>();
    for (Told next = untold.poll(); next != null; next = untold.poll()) {
      now.add(next);
    }
    if (now.isEmpty()) {
      return;
    }
    try {
      jdbc.sql("select pg_notify(channel, payload) from unnest(?, ?) told (channel, payload)")
          .params(
              now.stream().map(Told::channel).toArray(String[]::new),
              now.stream().map(Told::payload).toArray(String[]::new))
          .query(row -> {});
    } catch (DataAccessException e) {
      LOG.warn("Of {} news the other nodes hear later", now.size(), e);
      untold.addAll(now); // with the next one
    }
  }

  @Override
  public void destroy() {
    telling.close();
  }
}

package app.courtyard.log;

import app.courtyard.people.Installation;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the log once with what was there before it. In small transactions, so that a start that was
 * broken off goes on where it was; what comes in meanwhile is kept by {@link LogKeeping}.
 */
@Component
class LogFilling {

  private static final Logger LOG = LoggerFactory.getLogger(LogFilling.class);
  private static final String DONE = "log-filled";
  private static final int AT_ONCE = 200;

  private record Missing(UUID estateId, UUID id) {}

  private final JdbcClient jdbc;
  private final LogBook log;
  private final Installation installation;
  private final TransactionTemplate transaction;

  LogFilling(
      JdbcClient jdbc, LogBook log, Installation installation, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.log = log;
    this.installation = installation;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fillOnce() {
    if (installation.find(DONE).isEmpty()) {
      int filled = fill();
      installation.getOrMake(DONE, () -> String.valueOf(filled));
      LOG.info("The log was filled with {} entries", filled);
    }
  }

  /**
   * @return how many entries were missing
   */
  int fill() {
    int filled = 0;
    for (List<Missing> some = missing(); !some.isEmpty(); some = missing()) {
      List<Missing> now = some;
      transaction.executeWithoutResult(
          status -> now.forEach(one -> log.derive(one.estateId(), one.id())));
      filled += now.size();
    }
    return filled;
  }

  private List<Missing> missing() {
    return jdbc.sql(
            """
            select r.estate_id, r.id from round r
            where not exists (select from log_entry e where e.estate_id = r.estate_id and e.id = r.id)
            union all
            select x.estate_id, x.id from record x
            join form f on f.id = x.form_id and f.version = x.form_version
              and f.definition ->> 'kind' in ('finding', 'checklist')
            where x.voids is null
              and not exists (select from log_entry e where e.estate_id = x.estate_id and e.id = x.id)
              and not exists (select from round r where r.estate_id = x.estate_id and r.id = x.task_id)
              and not exists (select from record c where c.estate_id = x.estate_id and c.corrects = x.id)
            limit :most
            """)
        .param("most", AT_ONCE)
        .query(Missing.class)
        .list();
  }
}

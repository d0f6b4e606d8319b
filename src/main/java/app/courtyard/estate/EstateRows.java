package app.courtyard.estate;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The estates themselves. */
@Component
class EstateRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  EstateRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UUID> idOf(String code) {
    return jdbc.sql("select id from estate where code = ?")
        .param(code)
        .query(UUID.class)
        .optional();
  }

  /**
   * One load of an estate at a time, on all nodes, also when it is not there yet. Holds until the
   * transaction ends; false when somebody else has it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(String code) {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('estate-import'), hashtext(?))")
        .param(code)
        .query(Boolean.class)
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void write(UUID id, SheetChanges changes) {
    changes
        .added()
        .forEach(
            estate ->
                jdbc.sql(
                        """
                        insert into estate (id, code, name, time_zone, service_phone, control_centre_phone, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                    .param(id)
                    .params(estate.values())
                    .param(Timestamp.from(clock.instant()))
                    .update());
    changes
        .changed()
        .forEach(
            change ->
                jdbc.sql(
                        """
                        update estate set code = ?, name = ?, time_zone = ?, service_phone = ?, control_centre_phone = ?
                        where id = ?
                        """)
                    .params(change.entry().values())
                    .param(id)
                    .update());
  }
}

package app.courtyard.estate;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
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

  /**
   * The stored estate's id or a new one. Two who load the same estate at once come one after the
   * other, also when it is not there yet.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID idOf(String code) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('estate-import'), hashtext(?))")
        .param(code)
        .query(row -> {});
    return jdbc.sql("select id from estate where code = ?")
        .param(code)
        .query(UUID.class)
        .optional()
        .orElseGet(UuidCreator::getTimeOrderedEpoch);
  }

  String codeOf(UUID id) {
    return jdbc.sql("select code from estate where id = ?").param(id).query(String.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome.Tally write(UUID id, EstateSheet.Row row) {
    boolean there =
        jdbc.sql("select count(*) from estate where id = ?").param(id).query(Integer.class).single()
            > 0;
    if (!there) {
      jdbc.sql("insert into estate (id, code, name, created_at) values (?, ?, ?, ?)")
          .params(id, row.code(), row.name(), Timestamp.from(clock.instant()))
          .update();
    }
    int changed =
        jdbc.sql(
                """
                update estate set name = :name, time_zone = :zone, service_phone = :service,
                  control_centre_phone = :control
                where id = :id and (name, time_zone, service_phone, control_centre_phone)
                  is distinct from (:name, :zone, cast(:service as text), cast(:control as text))
                """)
            .param("id", id)
            .param("name", row.name())
            .param("zone", row.timeZone())
            .param("service", row.servicePhone())
            .param("control", row.controlCentrePhone())
            .update();
    return new ImportOutcome.Tally(
        Sheet.ESTATE, there ? 0 : 1, there ? changed : 0, there ? 1 - changed : 0);
  }
}

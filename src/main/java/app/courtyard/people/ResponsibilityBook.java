package app.courtyard.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which courtyard, as it stands in the database; the rules stand with the team. */
@Service
public class ResponsibilityBook {

  private static final String COLUMNS =
      "select id, account_id, courtyard_id, from_day, to_day from responsibility ";

  private final JdbcClient jdbc;

  ResponsibilityBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Responsibility> ofAccount(UUID estate, UUID account) {
    return jdbc.sql(COLUMNS + "where estate_id = ? and account_id = ? order by from_day, id")
        .params(estate, account)
        .query(Responsibility.class)
        .list();
  }

  /** For a change: whoever comes second waits, and sees the first. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Responsibility> findForChange(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where estate_id = ? and id = ? for update")
        .params(estate, id)
        .query(Responsibility.class)
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      UUID estate, UUID account, UUID courtyard, LocalDate from, @Nullable LocalDate to) {
    jdbc.sql(
            """
            insert into responsibility (estate_id, id, account_id, courtyard_id, from_day, to_day)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(estate, UuidCreator.getTimeOrderedEpoch(), account, courtyard, from, to)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void setDays(UUID estate, UUID id, LocalDate from, @Nullable LocalDate to) {
    jdbc.sql("update responsibility set from_day = ?, to_day = ? where estate_id = ? and id = ?")
        .params(from, to, estate, id)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(UUID estate, UUID id) {
    jdbc.sql("delete from responsibility where estate_id = ? and id = ?")
        .params(estate, id)
        .update();
  }
}

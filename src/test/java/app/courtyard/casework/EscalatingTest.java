package app.courtyard.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers at one database, and one of them dies in the middle. */
@CourtyardTest
class EscalatingTest {

  private static final int CASES = 20;
  private static final Instant YESTERDAY = Instant.now().minus(Duration.ofHours(25));

  private static final String WAITING =
      """
      from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and ltrim(query) like 'insert into notice%'""";

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private Escalating escalating;
  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcConnectionDetails database;

  @Test
  void each_escalation_is_told_once_though_a_server_is_killed_while_it_tells() throws Exception {
    TestEstate.Made estate = estates.make();
    for (int each = 0; each < CASES; each++) {
      complaint(estate);
    }
    try (Connection holder = connect();
        var servers = Executors.newFixedThreadPool(2)) {
      holder.setAutoCommit(false);
      holder.createStatement().execute("lock table notice in share row exclusive mode");
      List<Future<?>> both =
          List.of(servers.submit(escalating::escalate), servers.submit(escalating::escalate));
      await().until(() -> waiting() > 0);
      assertThat(
              jdbc.sql("select pg_terminate_backend(pid) " + WAITING + " limit 1")
                  .query(Boolean.class)
                  .list())
          .containsExactly(true);
      holder.rollback();
      for (Future<?> one : both) {
        one.get();
      }
    }
    escalating.escalate();
    assertThat(count(estate.id(), "case_step where step = 'escalated'")).isEqualTo(3 * CASES);
    assertThat(
            count(
                estate.id(),
                "(select distinct estate_id, case_id, details from case_step where step = 'escalated') told"))
        .isEqualTo(3 * CASES);
    assertThat(
            count(
                estate.id(),
                "notice where kind = 'escalated' and account_id = '" + estate.wangmin().id() + "'"))
        .isEqualTo(CASES);
    assertThat(count(estate.id(), "case_file where escalates_at <= now()")).isZero();
  }

  private void complaint(TestEstate.Made estate) {
    cases.open(
        estate,
        estate.haitang(),
        YESTERDAY,
        CaseKind.COMPLAINT,
        "noise.renovation",
        estate.zhanghua().id(),
        estate.wangmin().id());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "");
  }

  private long waiting() {
    return jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
  }

  private long count(UUID estate, String fromWhere) {
    return jdbc.sql(
            "select count(*) from (select * from " + fromWhere + ") x where x.estate_id = ?")
        .param(estate)
        .query(Long.class)
        .single();
  }
}

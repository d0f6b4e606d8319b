package app.courtyard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was found before there were cases is followed, too. */
@CourtyardTest
class EarlierFindingsTest {

  private static final UUID ESTATE = UUID.randomUUID();
  private static final UUID OPEN = UUID.randomUUID();
  private static final UUID GONE = UUID.randomUUID();

  @Autowired private JdbcClient jdbc;
  @Autowired private JdbcConnectionDetails database;

  @Test
  void findings_of_before_become_cases_with_numbers_and_what_is_gone_is_closed() {
    jdbc.sql("create database before_cases").update();
    DriverManagerDataSource source =
        new DriverManagerDataSource(
            database.getJdbcUrl().replaceFirst("/postgres\\b", "/before_cases"),
            database.getUsername(),
            "");
    migrate(source, "17");
    JdbcClient before = JdbcClient.create(source);
    find(before);
    migrate(source, "18");

    assertThat(
            before
                .sql("select number || ' ' || state from case_file order by number")
                .query(String.class)
                .list())
        .containsExactly("1 assigned", "2 closed");
    assertThat(before.sql("select last from case_number").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(
            before
                .sql(
                    "select string_agg(step, ' ' order by at, id) from case_step group by case_id order by case_id = ?")
                .param(GONE)
                .query(String.class)
                .list())
        .containsExactly("opened", "opened seen_gone verified");
    assertThat(
            before
                .sql("select escalates_at is null from case_file where id = ?")
                .param(OPEN)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private static void migrate(DriverManagerDataSource source, String to) {
    Flyway.configure().dataSource(source).target(to).load().migrate();
  }

  private static void find(JdbcClient before) {
    UUID account = UUID.randomUUID();
    UUID place = UUID.randomUUID();
    before
        .sql("insert into estate (id, code, name, created_at) values (?, 'T1', '四季花城', now())")
        .param(ESTATE)
        .update();
    before
        .sql(
            "insert into account (id, estate_id, login_name, name, role, created_at) values (?, ?, 'wangmin', '王敏', 'ambassador', now())")
        .params(account, ESTATE)
        .update();
    before
        .sql(
            "insert into place (estate_id, id, courtyard_id, kind, code, name) values (?, ?, ?, 'courtyard', 'HT', '海棠苑')")
        .params(ESTATE, place, place)
        .update();
    before
        .sql(
            "insert into form (id, version, definition, issued_at) values ('finding', 1, '{}', now())")
        .update();
    found(before, account, place, OPEN, "2026-11-20T01:00:00Z", null);
    found(before, account, place, GONE, "2026-11-21T01:00:00Z", "2026-11-22T01:00:00Z");
  }

  private static void found(
      JdbcClient before, UUID account, UUID place, UUID id, String at, String gone) {
    before
        .sql(
            """
            insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, captured_at, clock,
              received_at, answers, result)
            values (?, ?, ?, 'finding', 1, ?, 'pick', ?::timestamptz, 'anchored', ?::timestamptz, '{}', 'fail')
            """)
        .params(ESTATE, id, account, place, at, at)
        .update();
    before
        .sql(
            """
            insert into finding (estate_id, id, record_id, question, place_id, courtyard_id, label_zh, label_en, severity,
              department, note, found_at, due_at, seen_at, seen_record_id, gone_at, gone_record_id)
            values (?, ?, ?, 'finding', ?, ?, '发现问题', 'Finding', 'major', 'engineering', '灯不亮', ?::timestamptz,
              ?::timestamptz + interval '3 days', ?::timestamptz, ?, ?::timestamptz, ?)
            """)
        .params(ESTATE, id, id, place, place, at, at, at, id, gone, gone == null ? null : id)
        .update();
  }
}

package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each filter alone, and all together. */
class LogFilterTest extends LoggedTest {

  UUID round;
  UUID finding;
  UUID check;
  UUID others;

  @BeforeEach
  void one_of_each() {
    round = UuidCreator.getTimeOrderedEpoch();
    handIn(walk.start(round, route, at(1)));
    handIn(walk.visit(round, basement, at(2), "leaks"));
    finding = handIn(walk.finding(basement, at(3), "urgent", "裸露电线")).id();
    check = handIn(walk.check(basement, at(4))).id();
    var far = walk.check(made.zijing().checkpoint(), at(5), "leaks");
    walk.handIn(made.liqiang(), far);
    others = far.id();
  }

  @Test
  void by_courtyard_person_and_route() {
    assertThat(shown(filter(null, made.haitang().id(), null, null, null, null)))
        .containsExactly(check, finding, round);
    assertThat(shown(filter(null, null, made.liqiang().id(), null, null, null)))
        .containsExactly(others);
    assertThat(shown(filter(null, null, null, route, null, null))).containsExactly(round);
  }

  @Test
  void by_kind() {
    assertThat(shown(filter(null, null, null, null, EntryKind.ROUND, null))).containsExactly(round);
    assertThat(shown(filter(null, null, null, null, EntryKind.FINDING, null)))
        .containsExactly(finding);
    assertThat(shown(filter(null, null, null, null, EntryKind.CHECKLIST, null)))
        .containsExactly(others, check);
  }

  @Test
  void by_what_came_out() {
    assertThat(shown(filter(null, null, null, null, null, Outcome.PASS))).containsExactly(check);
    assertThat(shown(filter(null, null, null, null, null, Outcome.FAIL)))
        .containsExactly(others, finding, round);
    assertThat(shown(filter(null, null, null, null, null, Outcome.MAJOR)))
        .containsExactly(others, round);
    assertThat(shown(filter(null, null, null, null, null, Outcome.URGENT)))
        .containsExactly(finding);
  }

  @Test
  void by_days_of_the_estates_clocks_both_counted() {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    LocalDate day = LocalDate.ofInstant(at(3), shanghai);
    Instant midnight = day.atStartOfDay(shanghai).toInstant();
    var justAfter = handIn(walk.check(basement, midnight.minusSeconds(86_400)));
    var justBefore = handIn(walk.check(basement, midnight.minusSeconds(1)));
    LocalDate before = day.minusDays(1);
    assertThat(shown(LogFilter.ALL.withDays(before, before)))
        .containsExactly(justBefore.id(), justAfter.id());
    assertThat(shown(LogFilter.ALL.withDays(day, null))).contains(round).hasSize(4);
    assertThat(shown(LogFilter.ALL.withDays(null, day.minusDays(2)))).isEmpty();
  }

  @Test
  void what_was_sent_back_waits_for_no_supervisor_until_it_comes_back() {
    UUID review = sentBack(finding, null);
    assertThat(shown(LogFilter.ALL.with(Standing.RETURNED))).containsExactly(finding);
    assertThat(shown(LogFilter.NOT_REVIEWED)).doesNotContain(finding);
    jdbc.sql("update review set answered_at = now() where id = ?").param(review).update();
    assertThat(shown(LogFilter.ALL.with(Standing.RETURNED))).isEmpty();
    assertThat(shown(LogFilter.NOT_REVIEWED)).contains(finding);
  }

  @Test
  void a_line_of_a_round_that_was_sent_back_is_the_rounds() {
    UUID visit =
        jdbc.sql("select id from record where task_id = ? and form_id = 'stop.basement'")
            .param(round)
            .query(UUID.class)
            .single();
    sentBack(visit, "leaks");
    assertThat(shown(LogFilter.ALL.with(Standing.RETURNED))).containsExactly(round);
  }

  @Test
  void all_at_once_leave_what_answers_to_all() {
    LocalDate day = LocalDate.ofInstant(at(3), ZoneId.of("Asia/Shanghai"));
    LogFilter all =
        new LogFilter(
            Standing.OPEN,
            made.haitang().id(),
            made.wangmin().id(),
            null,
            EntryKind.FINDING,
            Outcome.URGENT,
            day,
            day,
            "电线");
    assertThat(shown(all)).containsExactly(finding);
    assertThat(shown(all.withWords("水管"))).isEmpty();
  }

  private List<UUID> shown(LogFilter filter) {
    return ids(made.zhanghua(), filter);
  }

  private UUID sentBack(UUID record, String question) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into review (estate_id, id, record_id, question, verdict, words, account_id, at)
            values (?, ?, ?, ?, 'returned', '请补拍', ?, now())
            """)
        .params(made.id(), id, record, question, made.zhanghua().id())
        .update();
    return id;
  }
}

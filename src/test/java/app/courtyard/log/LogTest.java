package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LogTest extends LoggedTest {

  @Autowired Reviews reviews;

  @Test
  void rounds_and_single_records_stand_newest_first_in_one_list() {
    UUID round = started(1);
    UUID check = handIn(walk.check(basement, at(2))).id();
    UUID finding = handIn(walk.finding(basement, at(3), "major", "漏水")).id();
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(finding, check, round);
  }

  @Test
  void pages_follow_one_another_without_a_gap_or_a_double() {
    List<UUID> all =
        IntStream.range(0, 7)
            .mapToObj(n -> n % 2 == 0 ? started(n) : handIn(walk.check(basement, at(n))).id())
            .toList();
    List<UUID> paged = new ArrayList<>();
    LogKey after = null;
    for (List<? extends LogEntry> page = page(after); !page.isEmpty(); page = page(after)) {
      page.forEach(entry -> paged.add(entry.id()));
      after = page.getLast().key();
    }
    assertThat(paged).containsExactlyElementsOf(all.reversed());
  }

  @Test
  void what_is_fine_is_no_longer_among_those_to_review_until_more_of_it_comes() {
    UUID older = started(1);
    UUID newer = started(2);
    assertThat(log.notReviewed(made.zhanghua())).isEqualTo(2);
    reviews.fine(made.zhanghua(), newer);
    assertThat(ids(made.zhanghua(), LogFilter.NOT_REVIEWED)).containsExactly(older);
    handIn(walk.visit(newer, lobby, at(3)));
    assertThat(ids(made.zhanghua(), LogFilter.NOT_REVIEWED)).containsExactly(newer, older);
  }

  @Test
  void the_next_one_is_further_down_or_else_the_newest() {
    UUID oldest = started(1);
    UUID middle = started(2);
    UUID newest = started(3);
    assertThat(next(middle)).isEqualTo(oldest);
    assertThat(next(oldest)).isEqualTo(newest);
    reviews.fine(made.zhanghua(), newest);
    reviews.fine(made.zhanghua(), middle);
    assertThat(next(oldest)).isNull();
  }

  @Test
  void everybody_sees_what_lies_in_the_courtyards_they_answer_for_and_nothing_else() {
    UUID here = started(1);
    var check = walk.check(made.zijing().checkpoint(), at(2));
    walk.handIn(made.liqiang(), check);
    UUID there = check.id();
    assertThat(ids(made.wangmin(), LogFilter.ALL)).containsExactly(here);
    assertThat(ids(made.liqiang(), LogFilter.ALL)).containsExactly(there);
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(there, here);
    assertThat(ids(made.admin(), LogFilter.ALL)).containsExactly(there, here);
    assertThat(ids(estates.make().zhanghua(), LogFilter.ALL)).isEmpty();
    LogFilter elsewhere = filter(null, made.haitang().id(), null, null, null, null);
    assertThat(ids(made.liqiang(), elsewhere)).isEmpty();
    assertThat(log.find(made.liqiang(), LogFilter.ALL, here)).isEmpty();
    assertThat(log.nextToReview(made.liqiang(), LogFilter.ALL, there)).isEmpty();
  }

  @Test
  void a_correction_stands_for_what_it_corrects() {
    var first = handIn(walk.check(basement, at(1), "leaks"));
    var second = handIn(walk.check(basement, at(2)).with("corrects", first.id().toString()));
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(second.id());
    var entry = (RecordEntry) only(LogFilter.ALL);
    assertThat(entry.corrects()).isTrue();
    assertThat(entry.fails()).isZero();
  }

  @Test
  void what_was_voided_stays_in_the_list_and_counts_nowhere() {
    var first = handIn(walk.check(basement, at(1), "leaks"));
    walk.handIn(made.wangmin(), walk.voids(first.id(), at(2)));
    assertThat(((RecordEntry) only(LogFilter.ALL)).voided()).isTrue();
    assertThat(ids(made.zhanghua(), LogFilter.NOT_REVIEWED)).isEmpty();
    assertThat(ids(made.zhanghua(), filter(null, null, null, null, null, Outcome.FAIL))).isEmpty();
    assertThat(log.notReviewed(made.zhanghua())).isZero();
  }

  @Test
  void a_visit_whose_round_has_not_begun_here_stands_by_itself_until_it_has() {
    UUID round = UUID.randomUUID();
    UUID visit = handIn(walk.visit(round, basement, at(2))).id();
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(visit);
    handIn(walk.start(round, route, at(1)));
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(round);
  }

  @Test
  void what_was_there_before_the_log_is_filled_in_once_and_no_different_from_what_came_since() {
    UUID round = started(1);
    UUID check = handIn(walk.check(basement, at(2), "leaks")).id();
    UUID finding = handIn(walk.finding(basement, at(3), "major", "漏水")).id();
    List<String> before = lines();
    jdbc.sql("delete from log_entry where estate_id = ?").param(made.id()).update();
    filling.fill();
    assertThat(ids(made.zhanghua(), LogFilter.ALL)).containsExactly(finding, check, round);
    assertThat(lines()).isEqualTo(before);
    assertThat(filling.fill()).isZero();
  }

  private List<String> lines() {
    return jdbc.sql("select e::text from log_entry e where estate_id = ? order by id")
        .param(made.id())
        .query(String.class)
        .list();
  }

  @Test
  void who_may_not_see_records_is_refused() {
    Person finance = estates.account(made.id(), "caiwu", "周会计", Role.FINANCE, null);
    assertThatThrownBy(() -> ids(finance, LogFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> log.notReviewed(finance)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> options.of(finance)).isInstanceOf(AccessDeniedException.class);
  }

  private List<? extends LogEntry> page(LogKey after) {
    return log.page(made.zhanghua(), LogFilter.ALL, after, 3);
  }

  private UUID next(UUID entry) {
    return log.nextToReview(made.zhanghua(), LogFilter.ALL, entry).map(LogEntry::id).orElse(null);
  }
}

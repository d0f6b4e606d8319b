package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.TestWalk;
import app.courtyard.people.Role;
import app.courtyard.review.Reviews;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class RoundListTest extends RoundTest {

  @Autowired Reviews reviews;

  @Test
  void pages_follow_one_another_newest_first_without_a_gap_or_a_double() {
    List<UUID> started = IntStream.range(0, 7).mapToObj(this::startedAt).toList();
    var first = list.page(made.zhanghua(), RoundFilter.ALL, null, 3);
    var second = list.page(made.zhanghua(), RoundFilter.ALL, first.getLast().key(), 3);
    var third = list.page(made.zhanghua(), RoundFilter.ALL, second.getLast().key(), 3);
    var all = new java.util.ArrayList<>(first);
    all.addAll(second);
    all.addAll(third);
    assertThat(all).extracting(RoundRow::id).containsExactlyElementsOf(started.reversed());
  }

  @Test
  void what_is_fine_is_no_longer_among_those_to_review_until_more_of_it_comes() {
    UUID older = startedAt(1);
    UUID newer = startedAt(2);
    assertThat(list.notReviewed(made.zhanghua())).isEqualTo(2);
    reviews.fine(made.zhanghua(), newer);
    assertThat(notReviewed()).containsExactly(older);
    assertThat(list.find(made.zhanghua(), newer).orElseThrow().reviewer()).isEqualTo("张华");
    handIn(walk.visit(newer, lobby, at(3)));
    assertThat(notReviewed()).containsExactly(newer, older);
  }

  @Test
  void the_next_one_is_further_down_or_else_the_newest() {
    UUID oldest = startedAt(1);
    UUID middle = startedAt(2);
    UUID newest = startedAt(3);
    assertThat(list.nextNotReviewed(made.zhanghua(), middle)).contains(oldest);
    assertThat(list.nextNotReviewed(made.zhanghua(), oldest)).contains(newest);
    reviews.fine(made.zhanghua(), newest);
    reviews.fine(made.zhanghua(), middle);
    assertThat(list.nextNotReviewed(made.zhanghua(), oldest)).isEmpty();
  }

  @Test
  void everybody_sees_the_rounds_of_the_courtyards_they_answer_for_and_no_others() {
    UUID here = startedAt(1);
    UUID there = UuidCreator.getTimeOrderedEpoch();
    UUID zijing = estates.route(made.id(), made.zijing(), "紫荆苑巡查", made.zijing().checkpoint());
    walk.handIn(made.liqiang(), walk.start(there, zijing, at(2)));
    assertThat(ids(made.wangmin())).containsExactly(here);
    assertThat(ids(made.liqiang())).containsExactly(there);
    assertThat(ids(made.zhanghua())).containsExactly(there, here);
    assertThat(ids(made.admin())).containsExactly(there, here);
    assertThat(ids(estates.make().zhanghua())).isEmpty();
    assertThat(list.find(made.liqiang(), here)).isEmpty();
    assertThat(list.nextNotReviewed(made.liqiang(), there)).isEmpty();
  }

  @Test
  void who_may_not_see_records_is_refused() {
    var finance = estates.account(made.id(), "caiwu", "周会计", Role.FINANCE, null);
    assertThatThrownBy(() -> list.page(finance, RoundFilter.ALL, null, 3))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> list.notReviewed(finance)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> pages.find(finance, UUID.randomUUID()))
        .isInstanceOf(AccessDeniedException.class);
  }

  private UUID startedAt(int minute) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    handIn(new TestWalk.Capture[] {walk.start(id, route, at(minute))});
    return id;
  }

  private List<UUID> notReviewed() {
    return list.page(made.zhanghua(), RoundFilter.NOT_REVIEWED, null, 9).stream()
        .map(RoundRow::id)
        .toList();
  }

  private List<UUID> ids(app.courtyard.people.Person person) {
    return list.page(person, RoundFilter.ALL, null, 9).stream().map(RoundRow::id).toList();
  }
}

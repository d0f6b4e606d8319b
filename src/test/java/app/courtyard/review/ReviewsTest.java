package app.courtyard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@CourtyardTest
class ReviewsTest {

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Reviews reviews;
  @Autowired JdbcClient jdbc;

  TestEstate.Made made;
  UUID round = UUID.randomUUID();

  @BeforeEach
  void a_round() {
    made = estates.make();
    UUID route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint());
    walk.handIn(made.wangmin(), walk.start(round, route, Instant.now().minusSeconds(600)));
  }

  @Test
  void saying_fine_twice_is_saying_it_once_and_leaves_a_trace() {
    reviews.fine(made.zhanghua(), round);
    reviews.fine(made.zhanghua(), round);
    assertThat(count("review")).isEqualTo(1);
    assertThat(count("trace")).isEqualTo(1);
  }

  @Test
  void only_those_may_say_so_who_review_and_answer_for_the_courtyard() {
    Person another = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (Person person :
        new Person[] {made.wangmin(), made.liqiang(), another, estates.make().zhanghua()}) {
      assertThatThrownBy(() -> reviews.fine(person, round))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> reviews.fine(made.zhanghua(), UUID.randomUUID()))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(count("review")).isZero();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table + " where estate_id = ?")
        .param(made.id())
        .query(Long.class)
        .single();
  }
}

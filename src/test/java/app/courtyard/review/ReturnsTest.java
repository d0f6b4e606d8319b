package app.courtyard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.TestWalk;
import app.courtyard.TestWalk.Capture;
import app.courtyard.capture.Packs;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent back, until it is settled. */
@CourtyardTest
class ReturnsTest {

  private static final Instant BEFORE = Instant.now().minusSeconds(3600);

  @Autowired TestEstate estates;
  @Autowired TestWalk walk;
  @Autowired Reviews reviews;
  @Autowired Packs packs;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  TestEstate.Made made;
  UUID route;
  UUID round = UUID.randomUUID();
  Capture start;
  Capture visit;
  Capture finish;

  @BeforeEach
  void a_round_with_a_visit() {
    made = estates.make();
    route = estates.route(made.id(), made.haitang(), "晨间公共区域巡查", made.haitang().checkpoint());
    visit = walk.visit(round, made.haitang().checkpoint(), BEFORE.plusSeconds(60), "leaks");
    start = walk.start(round, route, BEFORE);
    finish = walk.finish(round, BEFORE.plusSeconds(90));
    handIn(start, visit, finish);
  }

  @Test
  void a_round_that_was_sent_back_is_on_the_phone_with_all_that_was_seen_on_it() {
    UUID id = sendBack(new Subject.Round(round), " 天台没有拍照 ");
    JsonNode sent = returns(made.wangmin()).get(0);
    assertThat(sent.get("id").asString()).isEqualTo(id.toString());
    assertThat(sent.get("round").asString()).isEqualTo(round.toString());
    assertThat(sent.has("record")).isFalse();
    assertThat(sent.get("words").asString()).isEqualTo("天台没有拍照");
    assertThat(sent.get("by").asString()).isEqualTo("张华");
    assertThat(texts(sent)).containsExactly(start.text(), visit.text(), finish.text());
    assertThat(returns(made.liqiang())).isEmpty();
    assertThat(returns(made.zhanghua())).isEmpty();
    handIn(walk.reply(id, "", Instant.now()));
    assertThat(returns(made.wangmin())).isEmpty();
  }

  @Test
  void the_pack_is_the_same_bytes_as_long_as_nothing_changed() {
    sendBack(new Subject.Round(round), "看一下");
    sendBack(new Subject.Line(visit.id(), "leaks"), "漏在哪里？");
    assertThat(packs.pack(made.wangmin())).isEqualTo(packs.pack(made.wangmin()));
  }

  @Test
  void one_line_or_one_photo_or_one_record_is_sent_back_and_settled_by_its_correction() {
    Capture photographed =
        walk.visit(round, made.haitang().checkpoint(), BEFORE.plusSeconds(70), "leaks")
            .photo("leaks");
    handIn(photographed);
    sendBack(new Subject.Line(visit.id(), "leaks"), "漏在哪里？");
    sendBack(new Subject.Record(visit.id()), "再看一次");
    sendBack(new Subject.Picture(photographed.id(), photographed.photo()), "看不清");
    JsonNode sent = returns(made.wangmin());
    assertThat(sent).hasSize(3);
    assertThat(sent.get(0).get("question").asString()).isEqualTo("leaks");
    assertThat(sent.get(0).has("round")).isFalse();
    assertThat(texts(sent.get(0))).containsExactly(visit.text());
    assertThat(sent.get(2).get("photo").asString()).isEqualTo(photographed.photo());
    handIn(walk.visit(round, made.haitang().checkpoint(), Instant.now()).correcting(visit));
    assertThat(returns(made.wangmin())).hasSize(1);
  }

  @Test
  void a_correction_from_before_the_return_settles_nothing_and_is_the_one_to_correct_then() {
    sendBack(new Subject.Line(visit.id(), "leaks"), "漏在哪里？");
    Capture earlier =
        walk.visit(round, made.haitang().checkpoint(), BEFORE.plusSeconds(80), "leaks")
            .correcting(visit);
    handIn(earlier);
    JsonNode open = returns(made.wangmin()).get(0);
    assertThat(open.get("record").asString()).isEqualTo(earlier.id().toString());
    assertThat(texts(open)).containsExactly(earlier.text());
    handIn(walk.visit(round, made.haitang().checkpoint(), Instant.now()).correcting(earlier));
    assertThat(returns(made.wangmin())).isEmpty();
  }

  @Test
  void what_was_voided_is_asked_for_no_more() {
    sendBack(new Subject.Record(visit.id()), "再看一次");
    handIn(walk.voiding(visit, BEFORE.plusSeconds(80)));
    assertThat(returns(made.wangmin())).isEmpty();
    assertThatThrownBy(() -> sendBack(new Subject.Record(visit.id()), "再看一次"))
        .isInstanceOf(Outdated.class);
  }

  @Test
  void an_answer_must_name_what_was_sent_back_to_that_person_and_say_something_of_a_record() {
    UUID ofRecord = sendBack(new Subject.Record(visit.id()), "再看一次");
    for (Capture wrong :
        List.of(
            walk.reply(UUID.randomUUID(), "好的", Instant.now()),
            walk.reply(ofRecord, "", Instant.now()))) {
      assertThatThrownBy(() -> handIn(wrong)).hasMessageContaining("code=handler");
    }
    assertThatThrownBy(() -> walk.handIn(made.liqiang(), walk.reply(ofRecord, "我来", Instant.now())))
        .hasMessageContaining("code=handler");
    assertThat(returns(made.wangmin())).hasSize(1);
    handIn(walk.reply(ofRecord, "当时已经修好", Instant.now()));
    assertThat(returns(made.wangmin())).isEmpty();
  }

  @Test
  void what_was_said_twice_in_the_same_words_is_one_return() {
    UUID first = sendBack(new Subject.Round(round), "看一下");
    assertThat(sendBack(new Subject.Round(round), "看一下 ")).isEqualTo(first);
    assertThat(sendBack(new Subject.Round(round), "还有天台")).isNotEqualTo(first);
  }

  @Test
  void words_are_from_one_to_two_thousand_characters_and_about_what_is_there() {
    for (String words : List.of("", "  ", "字".repeat(2001))) {
      assertThatThrownBy(() -> sendBack(new Subject.Round(round), words))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> sendBack(new Subject.Line(visit.id(), "no-such-question"), "看"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sendBack(new Subject.Picture(visit.id(), "0".repeat(64)), "看"))
        .isInstanceOf(IllegalArgumentException.class);
    sendBack(new Subject.Round(round), "字".repeat(2000));
    assertThat(returns(made.wangmin())).hasSize(1);
  }

  @Test
  void only_those_may_send_back_who_review_and_answer_for_the_courtyard() {
    Person another = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (Person person :
        List.of(made.wangmin(), made.liqiang(), made.admin(), another, estates.make().zhanghua())) {
      for (Subject subject :
          List.of(new Subject.Round(round), new Subject.Line(visit.id(), "leaks"))) {
        assertThatThrownBy(() -> reviews.sendBack(person, subject, "看"))
            .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.fine(person, subject))
            .isInstanceOf(AccessDeniedException.class);
      }
    }
  }

  @Test
  void a_verdict_is_taken_back_by_whoever_gave_it_and_leaves_its_traces() {
    UUID id = sendBack(new Subject.Round(round), "看一下");
    assertThatThrownBy(() -> reviews.withdraw(made.wangmin(), id))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> reviews.withdraw(estates.make().zhanghua(), id))
        .isInstanceOf(AccessDeniedException.class);
    reviews.withdraw(made.zhanghua(), id);
    reviews.withdraw(made.zhanghua(), id);
    assertThat(returns(made.wangmin())).isEmpty();
    assertThat(traces()).containsExactly("review-return", "review-withdrawn");
  }

  @Test
  void what_is_fine_after_all_is_asked_for_no_more() {
    sendBack(new Subject.Line(visit.id(), "leaks"), "漏在哪里？");
    reviews.fine(made.zhanghua(), round);
    assertThat(returns(made.wangmin())).isEmpty();
  }

  @Test
  void fine_stands_again_after_it_was_taken_back() {
    UUID first = reviews.fine(made.zhanghua(), round);
    reviews.withdraw(made.zhanghua(), first);
    assertThat(reviews.fine(made.zhanghua(), round)).isNotEqualTo(first);
  }

  private UUID sendBack(Subject subject, String words) {
    return reviews.sendBack(made.zhanghua(), subject, words);
  }

  private void handIn(Capture... captures) {
    walk.handIn(made.wangmin(), captures);
  }

  private JsonNode returns(Person person) {
    return json.readTree(packs.pack(person)).get("returns");
  }

  private static List<String> texts(JsonNode sent) {
    return sent.get("captures").valueStream().map(JsonNode::asString).toList();
  }

  private List<String> traces() {
    return jdbc.sql("select what from trace where estate_id = ? order by at, id")
        .param(made.id())
        .query(String.class)
        .list();
  }
}

package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** Who settles what is held, and what happens when others do something about it too. */
class SettlingAtOnceTest extends SyncTest {

  private static final Remedy AS_IT_IS = new Remedy.AsItIs(ReasonCode.PLACE_OUTSIDE);

  @Autowired Settling settling;

  @Test
  void of_two_who_press_at_once_one_settles_and_the_other_is_told_so() throws Exception {
    for (int time = 0; time < 5; time++) {
      TestCapture capture = outside();
      HeldKey held = hold(capture);
      List<Settled> settled =
          atOnce(
              () -> settle(estate.zhanghua(), held),
              () -> settle(estate.zhanghua(), held),
              () -> settling.settle(estate.zhanghua(), held, Settlement.Accept.with(AS_IT_IS)));
      assertThat(settled).filteredOn(Settled.Accepted.class::isInstance).hasSize(1);
      assertThat(settled)
          .filteredOn(each -> each.equals(new Settled.Before(CaptureState.ACCEPTED)))
          .hasSize(2);
      assertThat(toldOf(capture.id())).hasSize(1);
      assertThat(count("settlement", "capture_id", capture.id())).isOne();
    }
  }

  @Test
  void accepting_and_setting_aside_at_once_do_one_of_the_two() throws Exception {
    TestCapture capture = outside();
    HeldKey held = hold(capture);
    List<Settled> settled =
        atOnce(
            () -> settle(estate.zhanghua(), held),
            () -> settling.settle(estate.zhanghua(), held, new Settlement.SetAside("不是这里")));
    assertThat(settled).filteredOn(Settled.Before.class::isInstance).hasSize(1);
    assertThat(toldOf(capture.id()).size())
        .isEqualTo(settled.stream().filter(Settled.Accepted.class::isInstance).count());
  }

  @Test
  void a_correction_at_the_same_moment_finds_a_record_or_ends_what_was_held() throws Exception {
    for (int time = 0; time < 5; time++) {
      TestCapture capture = outside();
      HeldKey held = hold(capture);
      TestCapture correction = here().with("corrects", capture.id().toString());
      List<Object> done =
          atOnce(() -> settle(estate.zhanghua(), held), () -> send(correction.json()));
      assertAccepted((JsonNode) done.get(1));
      assertThat(toldOf(correction.id())).hasSize(1);
      if (done.getFirst() instanceof Settled.Accepted) {
        assertThat(toldOf(capture.id())).hasSize(1);
      } else {
        assertThat(done.getFirst()).isEqualTo(new Settled.Before(CaptureState.SET_ASIDE));
        assertThat(toldOf(capture.id())).isEmpty();
      }
      assertThat(heldOnThePhone()).isEmpty();
    }
  }

  @Test
  void a_mend_that_is_held_too_and_is_accepted_at_the_desk_ends_what_it_mends() {
    TestCapture first = outside();
    hold(first);
    TestCapture mend = outside().with("corrects", first.id().toString());
    assertThat(settle(estate.zhanghua(), hold(mend))).isInstanceOf(Settled.Accepted.class);
    assertThat(send(first.json()).get("state").asString()).isEqualTo("set_aside");
    assertThat(heldOnThePhone()).isEmpty();
  }

  @Test
  void the_last_word_ends_the_whole_line_of_what_it_mends() {
    TestCapture first = outside();
    hold(first);
    TestCapture second = outside().with("corrects", first.id().toString());
    hold(second);
    assertAccepted(send(here().with("corrects", second.id().toString()).json()));
    for (TestCapture before : List.of(first, second)) {
      assertThat(send(before.json()).get("state").asString()).isEqualTo("set_aside");
    }
    assertThat(heldOnThePhone()).isEmpty();
  }

  @Test
  void the_first_that_was_accepted_meanwhile_is_what_the_mend_corrects() {
    TestCapture first = outside();
    HeldKey held = hold(first);
    TestCapture mend = outside().with("corrects", first.id().toString());
    HeldKey heldMend = hold(mend);
    settle(estate.zhanghua(), held);
    settle(estate.zhanghua(), heldMend);
    assertThat(toldOf(mend.id()).getFirst().corrects()).isEqualTo(first.id());
    assertThat(heldOnThePhone()).isEmpty();
  }

  @Test
  void a_mend_of_what_was_set_aside_at_the_desk_counts() {
    TestCapture first = outside();
    HeldKey held = hold(first);
    settling.settle(estate.zhanghua(), held, new Settlement.SetAside("请重拍"));
    assertAccepted(send(here().with("corrects", first.id().toString()).json()));
  }

  @Test
  void nobody_settles_what_they_do_not_answer_for_whatever_they_press() {
    HeldKey held = hold(outside());
    List<Settlement> all =
        List.of(
            Settlement.Accept.with(),
            Settlement.Accept.with(AS_IT_IS),
            Settlement.Accept.with(new Remedy.AtPlace(estate.haitang().unit())),
            Settlement.Accept.with(new Remedy.OfPerson(estate.liqiang().id())),
            Settlement.Accept.with(new Remedy.ReadAs(SyncForms.CHECK, 1)),
            Settlement.Accept.with(new Remedy.MadeAt(null)),
            Settlement.Accept.with(new Remedy.AsCorrection()),
            new Settlement.SetAside("不是我的"));
    Person otherTeam = estates.account(estate.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    for (Person person :
        List.of(
            otherTeam,
            estate.wangmin(),
            estate.liqiang(),
            estate.admin(),
            estates.make().zhanghua())) {
      for (Settlement settlement : all) {
        assertThatThrownBy(() -> settling.settle(person, held, settlement))
            .as(person.loginName() + " " + settlement)
            .isInstanceOf(AccessDeniedException.class);
      }
    }
    assertThat(heldOnThePhone()).hasSize(1);
  }

  @Test
  void nobody_names_a_place_or_a_person_beyond_their_reach() {
    HeldKey held = hold(outside());
    var elsewhere = estates.make();
    for (Remedy remedy :
        List.of(
            new Remedy.AtPlace(elsewhere.haitang().unit()),
            new Remedy.AtPlace(UUID.randomUUID()),
            new Remedy.OfPerson(elsewhere.liqiang().id()),
            new Remedy.OfPerson(estate.admin().id()))) {
      assertThatThrownBy(
              () -> settling.settle(estate.zhanghua(), held, Settlement.Accept.with(remedy)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  private TestCapture outside() {
    return TestCapture.at(estate.zijing().checkpoint());
  }

  private HeldKey hold(TestCapture capture) {
    assertHeld(send(capture.json()), "place-outside");
    return new HeldKey(capture.id(), Hashes.sha256(Hashes.utf8(capture.json())));
  }

  private Settled settle(Person by, HeldKey held) {
    return settling.settle(by, held, Settlement.Accept.with(AS_IT_IS));
  }

  private List<JsonNode> heldOnThePhone() {
    return Phone.json(phone.get("/api/field/pack")).get("held").valueStream().toList();
  }

  private long count(String table, String column, UUID id) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  @SafeVarargs
  private static <T> List<T> atOnce(Callable<? extends T>... calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(calls.length)) {
      var answers = new ArrayList<T>();
      var running = List.of(calls).stream().map(threads::submit).toList();
      for (var answer : running) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}

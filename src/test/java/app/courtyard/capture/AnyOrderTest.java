package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Captures come in any order, and from several calls at once. */
class AnyOrderTest extends SyncTest {

  @Test
  void captures_in_any_order_and_in_parts_are_all_taken_once() {
    List<TestCapture> captures =
        new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> here()).toList());
    phone.send(token, json(captures.subList(3, 6)));
    Collections.shuffle(captures);
    List<JsonNode> receipts = phone.send(token, json(captures));
    assertThat(receipts)
        .extracting(receipt -> receipt.get("id").asString())
        .containsExactlyElementsOf(
            captures.stream().map(capture -> capture.id().toString()).toList());
    assertThat(captures).allSatisfy(capture -> assertThat(toldOf(capture.id())).hasSize(1));
  }

  @Test
  void identical_calls_at_the_same_moment_have_one_effect() throws Exception {
    List<TestCapture> captures = IntStream.range(0, 5).mapToObj(i -> here()).toList();
    Callable<List<JsonNode>> call = () -> phone.send(token, json(captures));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers = threads.invokeAll(Collections.nCopies(8, call));
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(answers.getFirst().get());
        assertThat(answer.get()).allSatisfy(SyncTest::assertAccepted);
      }
    }
    assertThat(captures).allSatisfy(capture -> assertThat(toldOf(capture.id())).hasSize(1));
  }

  @Test
  void two_contents_under_one_id_at_the_same_moment_make_one_record_and_one_held()
      throws Exception {
    TestCapture capture = here();
    String other =
        TestCapture.at(estate.haitang().unit()).with("id", capture.id().toString()).json();
    List<Callable<JsonNode>> calls =
        List.of(
            () -> phone.send(token, capture.json()).getFirst(),
            () -> phone.send(token, other).getFirst());
    try (var threads = Executors.newFixedThreadPool(2)) {
      var states = new ArrayList<String>();
      for (var answer : threads.invokeAll(calls)) {
        states.add(answer.get().get("state").asString());
      }
      assertThat(states).containsExactlyInAnyOrder("accepted", "held");
    }
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void a_correction_that_came_before_what_it_corrects_is_taken_when_that_comes() {
    TestCapture wrong = here();
    TestCapture right = here().with("corrects", wrong.id().toString());
    JsonNode early = phone.send(token, right.json()).getFirst();
    assertThat(early.get("state").asString()).isEqualTo("held");
    assertThat(early.at("/reasons/0/code").asString()).isEqualTo("unknown-record");
    phone.send(token, wrong.json());
    assertThat(phone.send(token, right.json()).getFirst().get("state").asString())
        .isEqualTo("accepted");
    assertThat(toldOf(right.id()))
        .singleElement()
        .satisfies(record -> assertThat(record.corrects()).isEqualTo(wrong.id()));
  }

  @Test
  void in_one_call_the_order_of_a_correction_and_the_corrected_does_not_matter_either() {
    TestCapture wrong = here();
    TestCapture right = here().with("corrects", wrong.id().toString());
    assertThat(phone.send(token, right.json(), wrong.json()))
        .extracting(receipt -> receipt.get("state").asString())
        .containsExactly("accepted", "accepted");
  }

  @Test
  void a_held_capture_is_set_aside_when_a_new_one_corrects_it() {
    TestCapture wrong = here().answer("light", "{\"verdict\":\"maybe\"}");
    assertThat(phone.send(token, wrong.json()).getFirst().get("state").asString())
        .isEqualTo("held");
    phone.send(token, here().with("corrects", wrong.id().toString()).json());
    assertThat(phone.send(token, wrong.json()).getFirst().get("state").asString())
        .isEqualTo("set_aside");
    assertThat(Phone.json(phone.get("/api/field/pack")).get("held")).isEmpty();
  }

  private static String[] json(List<TestCapture> captures) {
    return captures.stream().map(TestCapture::json).toArray(String[]::new);
  }
}

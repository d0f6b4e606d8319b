package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestEstate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every call may be repeated at any time, in any order, any number of times, and has its effect once. */
@SyncTest
class SendingTest {

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired SyncForms.Told told;
  @Autowired JdbcClient jdbc;

  private TestEstate.Made estate;
  private Phone phone;
  private String token;

  @BeforeEach
  void sign_in() {
    estate = estates.make();
    phone = new Phone(port).signIn(estate.wangmin());
    token = phone.uploadToken();
  }

  @Test
  void a_capture_becomes_a_record_and_its_feature_is_told_once() {
    TestCapture capture = here().withPosition(22.6, 114.051);
    JsonNode receipt = phone.send(token, capture.json()).getFirst();
    assertThat(receipt.get("id").asString()).isEqualTo(capture.id().toString());
    assertThat(receipt.get("content").asString()).isEqualTo(Hashes.sha256(Hashes.utf8(capture.json())));
    assertThat(receipt.get("state").asString()).isEqualTo("accepted");
    assertThat(receipt.get("reasons")).isEmpty();
    assertThat(receipt.get("missing")).isEmpty();
    assertThat(toldOf(capture.id())).singleElement().satisfies(record -> {
      assertThat(record.person()).isEqualTo(estate.wangmin());
      assertThat(record.courtyardId()).isEqualTo(estate.haitang().id());
      assertThat(record.result()).isEqualTo(Result.PASS);
      assertThat(record.distanceMetres()).isBetween(100.0, 105.0);
    });
    assertThat(told.accepted).filteredOn(event -> event.recordId().equals(capture.id())).hasSize(1);
  }

  @Test
  void the_bytes_are_kept_as_they_were_sent() {
    String capture = here().json().replace("{\"id\"", "{  \"id\"");
    JsonNode receipt = phone.send(token, capture).getFirst();
    byte[] kept =
        jdbc.sql("select content from capture where content_hash = ?")
            .param(receipt.get("content").asString())
            .query(byte[].class)
            .single();
    assertThat(kept).isEqualTo(Hashes.utf8(capture));
  }

  @Test
  void a_call_that_is_repeated_gets_the_same_receipts_and_has_its_effect_once() {
    TestCapture capture = here();
    List<JsonNode> first = phone.send(token, capture.json());
    assertThat(phone.send(token, capture.json())).isEqualTo(first);
    assertThat(phone.send(token, capture.json(), capture.json())).containsExactly(first.getFirst(), first.getFirst());
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void captures_in_any_order_and_in_parts_are_all_taken_once() {
    List<TestCapture> captures = new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> here()).toList());
    phone.send(token, json(captures.subList(3, 6)));
    Collections.shuffle(captures);
    List<JsonNode> receipts = phone.send(token, json(captures));
    assertThat(receipts)
        .extracting(receipt -> receipt.get("id").asString())
        .containsExactlyElementsOf(captures.stream().map(capture -> capture.id().toString()).toList());
    assertThat(captures).allSatisfy(capture -> assertThat(toldOf(capture.id())).hasSize(1));
  }

  @Test
  void one_bad_capture_does_not_block_the_rest() {
    assertThat(phone.send(token, here().json(), "{not json", here().with("version", "x").json(), here().json()))
        .extracting(receipt -> receipt.get("state").asString())
        .containsExactly("accepted", "held", "held", "accepted");
  }

  @Test
  void identical_calls_at_the_same_moment_have_one_effect() throws Exception {
    List<TestCapture> captures = IntStream.range(0, 5).mapToObj(i -> here()).toList();
    Callable<List<JsonNode>> call = () -> phone.send(token, json(captures));
    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers = threads.invokeAll(Collections.nCopies(8, call));
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(answers.getFirst().get());
        assertThat(answer.get()).allSatisfy(receipt -> assertThat(receipt.get("state").asString()).isEqualTo("accepted"));
      }
    }
    assertThat(captures).allSatisfy(capture -> assertThat(toldOf(capture.id())).hasSize(1));
  }

  @Test
  void two_contents_under_one_id_at_the_same_moment_make_one_record_and_one_held() throws Exception {
    TestCapture capture = here();
    String other = TestCapture.at(estate.haitang().unit()).with("id", capture.id().toString()).json();
    List<Callable<JsonNode>> calls =
        List.of(() -> phone.send(token, capture.json()).getFirst(), () -> phone.send(token, other).getFirst());
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
    assertThat(phone.send(token, right.json()).getFirst().get("state").asString()).isEqualTo("accepted");
    assertThat(toldOf(right.id())).singleElement().satisfies(
        record -> assertThat(record.corrects()).isEqualTo(wrong.id()));
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
    assertThat(phone.send(token, wrong.json()).getFirst().get("state").asString()).isEqualTo("held");
    phone.send(token, here().with("corrects", wrong.id().toString()).json());
    assertThat(phone.send(token, wrong.json()).getFirst().get("state").asString()).isEqualTo("set_aside");
    assertThat(Phone.json(phone.get("/api/field/pack")).get("held")).isEmpty();
  }

  @Test
  void the_device_says_how_it_is() {
    phone.send(token);
    assertThat(
            jdbc.sql("select app_version, free_bytes, waiting_captures, waiting_photos from device_contact where account_id = ?")
                .param(estate.wangmin().id())
                .query()
                .singleRow()
                .values())
        .containsExactly("test 1.0", 5_000_000_000L, 3, 7);
  }

  private TestCapture here() {
    return TestCapture.at(estate.haitang().checkpoint());
  }

  private static String[] json(List<TestCapture> captures) {
    return captures.stream().map(TestCapture::json).toArray(String[]::new);
  }

  private List<NewRecord> toldOf(UUID id) {
    return told.records.stream().filter(record -> record.id().equals(id)).toList();
  }
}

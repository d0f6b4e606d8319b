package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is no capture, or too much of one, is kept and held all the same. */
class UnreadableTest extends SyncTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{not json", "{}", "{\"id\":\"x\"}"})
  void what_is_no_capture_is_held_as_unreadable_and_has_no_id(String content) {
    JsonNode receipt = send(content);
    assertHeld(receipt, "unreadable");
    assertThat(receipt.get("id").isNull()).isTrue();
    assertThat(receipt.get("content").asString()).isEqualTo(Hashes.sha256(Hashes.utf8(content)));
    assertThat(send(content)).isEqualTo(receipt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"startedAt", "capturedAt", "clock", "form", "version"})
  void a_capture_without_what_it_needs_is_unreadable_and_keeps_its_id(String member) {
    TestCapture capture = here().without(member);
    JsonNode receipt = send(capture.json());
    assertHeld(receipt, "unreadable");
    assertThat(receipt.get("id").asString()).isEqualTo(capture.id().toString());
  }

  @Test
  void text_that_the_database_cannot_keep_is_unreadable_outside_of_the_answers_and_wrong_within() {
    assertHeld(send(here().place("reason", "a\0b").json()), "unreadable");
    assertHeld(send(here().words("a\0b").json()), "answers");
    assertHeld(send(here().words("x").json().replace("\"x\"", "\"\\ud800\"")), "answers");
  }

  @Test
  void half_a_surrogate_pair_in_the_bytes_hashes_as_in_a_browser() {
    String body = "{\"captures\":[\"\\ud800\"]}";
    JsonNode receipt = Phone.json(phone.sendRaw(token, body.getBytes())).at("/receipts/0");
    assertThat(receipt.get("content").asString())
        .isEqualTo(Hashes.sha256(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD}));
  }

  @Test
  void a_capture_of_64_kB_is_taken_and_one_byte_more_is_held_whole() {
    assertAccepted(send(padded(here(), 64 * 1024)));
    String large = padded(here(), 64 * 1024 + 1);
    JsonNode receipt = send(large);
    assertHeld(receipt, "too-large");
    assertThat(kept(receipt)).isEqualTo(Hashes.utf8(large));
  }

  @Test
  void twenty_photos_are_taken_and_one_more_is_held() {
    assertAccepted(send(here().photos(pictures(20)).json()));
    JsonNode receipt = send(here().photos(pictures(21)).json());
    assertHeld(receipt, "too-many-photos");
    assertThat(receipt.get("missing")).hasSize(21);
  }

  private static List<TestPicture> pictures(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> TestPicture.of(UUID.randomUUID().toString().getBytes()))
        .toList();
  }

  private static String padded(TestCapture capture, int bytes) {
    String json = capture.json();
    return json + " ".repeat(bytes - Hashes.utf8(json).length);
  }

  private byte[] kept(JsonNode receipt) {
    return jdbc.sql("select content from capture where content_hash = ?")
        .param(receipt.get("content").asString())
        .query(byte[].class)
        .single();
  }
}

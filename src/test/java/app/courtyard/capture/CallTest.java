package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whole calls: a 4xx only for what is not ours, and always JSON. */
class CallTest extends SyncTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "{\"captures\":", "[]", "{}", "{\"captures\":\"x\"}", "null"})
  void what_is_no_call_of_ours_is_refused_as_not_json(String body) {
    assertRefused(phone.sendRaw(token, body.getBytes(StandardCharsets.UTF_8)), 400, "not-json");
  }

  @Test
  void a_call_of_1_MiB_is_taken_and_one_byte_more_is_refused() {
    byte[] call = Phone.sendRequest(Instant.now(), here().json());
    byte[] largest = Arrays.copyOf(call, CapturesController.MOST_BYTES);
    Arrays.fill(largest, call.length, largest.length, (byte) ' ');
    assertThat(phone.sendRaw(token, largest).statusCode()).isEqualTo(200);
    byte[] larger = Arrays.copyOf(largest, largest.length + 1);
    larger[largest.length] = ' ';
    assertRefused(phone.sendRaw(token, larger), 413, "too-large");
    var unannounced =
        phone
            .request("/api/field/captures")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(larger)));
    assertRefused(phone.call(unannounced), 413, "too-large");
  }

  @Test
  void fifty_captures_get_fifty_receipts_and_of_more_the_first_fifty() {
    String[] captures = IntStream.range(0, 51).mapToObj(i -> here().json()).toArray(String[]::new);
    assertThat(phone.send(token, Arrays.copyOf(captures, 50))).hasSize(50);
    var receipts = phone.send(token, captures);
    assertThat(receipts).hasSize(50);
    assertThat(receipts.getLast().get("content").asString())
        .isEqualTo(Hashes.sha256(Hashes.utf8(captures[49])));
  }

  @Test
  void what_a_call_says_of_the_device_never_costs_a_capture() {
    String call =
        Phone.JSON.writeValueAsString(
            Phone.JSON
                .createObjectNode()
                .put("sentAt", "yesterday")
                .put("app", "x".repeat(500))
                .put("freeBytes", "much")
                .put("waiting", 7)
                .set("captures", Phone.JSON.createArrayNode().add(here().json())));
    JsonNode answer = Phone.json(phone.sendRaw(token, call.getBytes(StandardCharsets.UTF_8)));
    assertThat(answer.get("courtyard").asString()).isEqualTo("receipts");
    assertThat(Instant.parse(answer.get("serverTime").asString())).isBeforeOrEqualTo(Instant.now());
    assertThat(answer.at("/receipts/0/state").asString()).isEqualTo("accepted");
  }

  @Test
  void a_capture_that_is_sent_as_an_object_counts_by_the_json_that_it_is() {
    String call = "{\"captures\":[" + here().json() + "]}";
    JsonNode receipt =
        Phone.json(phone.sendRaw(token, call.getBytes(StandardCharsets.UTF_8))).at("/receipts/0");
    assertThat(receipt.get("state").asString()).isEqualTo("accepted");
  }
}

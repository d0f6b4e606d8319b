package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every call may be repeated any number of times, and has its effect once. */
class SendingTest extends SyncTest {

  @Test
  void a_capture_becomes_a_record_and_its_feature_is_told_once() {
    TestCapture capture = here().withPosition(22.6, 114.051);
    JsonNode receipt = phone.send(token, capture.json()).getFirst();
    assertThat(receipt.get("id").asString()).isEqualTo(capture.id().toString());
    assertThat(receipt.get("content").asString())
        .isEqualTo(Hashes.sha256(Hashes.utf8(capture.json())));
    assertThat(receipt.get("state").asString()).isEqualTo("accepted");
    assertThat(receipt.get("reasons")).isEmpty();
    assertThat(receipt.get("missing")).isEmpty();
    assertThat(toldOf(capture.id()))
        .singleElement()
        .satisfies(
            record -> {
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
    assertThat(phone.send(token, capture.json(), capture.json()))
        .containsExactly(first.getFirst(), first.getFirst());
    assertThat(toldOf(capture.id())).hasSize(1);
  }

  @Test
  void one_bad_capture_does_not_block_the_rest() {
    assertThat(
            phone.send(
                token,
                here().json(),
                "{not json",
                here().with("version", "x").json(),
                here().json()))
        .extracting(receipt -> receipt.get("state").asString())
        .containsExactly("accepted", "held", "held", "accepted");
  }

  @Test
  void the_device_says_how_it_is() {
    phone.send(token);
    assertThat(
            jdbc.sql(
                    """
                    select app_version, free_bytes, waiting_captures, waiting_photos from device_contact
                    where account_id = ?
                    """)
                .param(estate.wangmin().id())
                .query()
                .singleRow()
                .values())
        .containsExactly("test 1.0", 5_000_000_000L, 3, 7);
  }

  private static String[] json(List<TestCapture> captures) {
    return captures.stream().map(TestCapture::json).toArray(String[]::new);
  }
}

package app.courtyard.capture;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A capture as the phone writes it, good unless a test spoils it. */
class TestCapture {

  private final ObjectNode json = Phone.JSON.createObjectNode();
  private final UUID id;

  private TestCapture(UUID id) {
    this.id = id;
    json.put("id", id.toString())
        .put("form", SyncForms.CHECK)
        .put("version", 1)
        .put("startedAt", Instant.now().minusSeconds(60).toString())
        .put("capturedAt", Instant.now().minusSeconds(30).toString())
        .put("clock", "anchored");
    json.putObject("answers").putObject("light").put("verdict", "pass");
    json.putArray("photos");
  }

  static TestCapture at(UUID place) {
    TestCapture capture = new TestCapture(UuidCreator.getTimeOrderedEpoch());
    capture.json.putObject("place").put("id", place.toString()).put("arrival", "scan");
    return capture;
  }

  static TestCapture nowhere() {
    return new TestCapture(UuidCreator.getTimeOrderedEpoch());
  }

  UUID id() {
    return id;
  }

  /** Of another form, with nothing answered yet. */
  TestCapture form(String form, int version) {
    json.put("form", form).put("version", version).putObject("answers");
    return this;
  }

  TestCapture with(String member, String value) {
    json.put(member, value);
    return this;
  }

  TestCapture with(String member, int value) {
    json.put(member, value);
    return this;
  }

  TestCapture without(String member) {
    json.remove(member);
    return this;
  }

  TestCapture withPosition(double latitude, double longitude) {
    json.putObject("position")
        .put("latitude", latitude)
        .put("longitude", longitude)
        .put("accuracy", 12.5)
        .put("at", Instant.now().toString());
    return this;
  }

  TestCapture place(String member, String value) {
    ((ObjectNode) json.get("place")).put(member, value);
    return this;
  }

  TestCapture answer(String question, String answerJson) {
    ((ObjectNode) json.get("answers")).set(question, Phone.JSON.readTree(answerJson));
    return this;
  }

  TestCapture words(String words) {
    ((ObjectNode) json.get("answers")).put("words", words);
    return this;
  }

  TestCapture urgentFail() {
    return answer("fire", "{\"verdict\":\"fail\",\"note\":\"灭火器缺失\",\"notCalled\":true}");
  }

  TestCapture photos(List<TestPicture> pictures) {
    ArrayNode manifest = json.putArray("photos");
    pictures.forEach(
        picture ->
            manifest
                .addObject()
                .put("sha256", picture.sha256())
                .put("bytes", picture.bytes().length)
                .put("question", "light")
                .put("origin", "camera")
                .put("takenAt", "2026-11-24T01:31:05.250Z"));
    return this;
  }

  TestCapture photos(TestPicture... pictures) {
    return photos(Stream.of(pictures).toList());
  }

  String json() {
    return Phone.JSON.writeValueAsString(json);
  }
}

package app.courtyard.demo;

import app.courtyard.demo.Snapshots.Snapshot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A capture as a phone writes it (frontend/field/wire.ts), to be finished into the string that is
 * sent.
 */
class CaptureDraft {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ObjectNode json = MAPPER.createObjectNode();

  CaptureDraft(
      UUID id, JsonNode form, @Nullable String task, Instant startedAt, Instant capturedAt) {
    json.put("id", id.toString());
    json.put("form", form.path("id").asString());
    json.put("version", form.path("version").asInt());
    if (task != null) {
      json.put("task", task);
    }
    json.put("startedAt", time(startedAt));
    json.put("capturedAt", time(capturedAt));
    json.put("clock", "anchored");
    json.putObject("answers");
    json.putArray("photos");
  }

  /** As JavaScript writes an instant: to the millisecond. */
  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  ObjectNode place(String id, String arrival, Instant at) {
    return json.putObject("place").put("id", id).put("arrival", arrival).put("at", time(at));
  }

  void position(double latitude, double longitude, double accuracy, Instant at) {
    json.putObject("position")
        .put("latitude", latitude)
        .put("longitude", longitude)
        .put("accuracy", accuracy)
        .put("at", time(at));
  }

  ObjectNode answer(String question) {
    return ((ObjectNode) json.path("answers")).putObject(question);
  }

  void answer(String question, String words) {
    ((ObjectNode) json.path("answers")).put(question, words);
  }

  void answer(String question, List<String> several) {
    var array = ((ObjectNode) json.path("answers")).putArray(question);
    several.forEach(array::add);
  }

  void answer(String question, int number) {
    ((ObjectNode) json.path("answers")).put(question, number);
  }

  void revisit(String finding, boolean still) {
    json.withArray("revisits").addObject().put("finding", finding).put("still", still);
  }

  void photo(Snapshot snapshot, String question, Instant takenAt) {
    json.withArray("photos")
        .addObject()
        .put("sha256", snapshot.sha256())
        .put("bytes", snapshot.bytes().length)
        .put("question", question)
        .put("origin", "camera")
        .put("takenAt", time(takenAt));
  }

  void put(String member, int value) {
    json.put(member, value);
  }

  void put(String member, String value) {
    json.put(member, value);
  }

  String finish() {
    return MAPPER.writeValueAsString(json);
  }
}

package app.courtyard.demo;

import app.courtyard.demo.PhonePack.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What ambassadors do to what they handed in: they mend it, explain it, take it back. */
class SecondThoughts {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Chance chance;
  private final PhonePack pack;

  SecondThoughts(Chance chance, PhonePack pack) {
    this.chance = chance;
    this.pack = pack;
  }

  /** To all that was sent back: a record is mostly corrected, a round is answered. */
  List<Finished> answers(Instant from) {
    var captures = new ArrayList<Finished>();
    var at = from;
    for (JsonNode sent : pack.json().path("returns")) {
      at = at.plus(chance.seconds(120, 900));
      captures.add(
          sent.has("record") && chance.percent(75) ? correction(sent, at) : reply(sent, at));
    }
    return captures;
  }

  private Finished reply(JsonNode sent, Instant at) {
    var draft =
        new CaptureDraft(chance.id(at), pack.form("review.reply"), null, at.minusSeconds(40), at);
    draft.answer("review", sent.path("id").asString());
    draft.answer("words", chance.oneOf(Remarks.REPLIES));
    return new Finished(at, draft.finish(), List.of());
  }

  /** The whole capture anew, with a word more at what was asked. */
  private Finished correction(JsonNode sent, Instant at) {
    var capture = (ObjectNode) MAPPER.readTree(sent.path("captures").path(0).asString());
    capture.put("id", chance.id(at).toString());
    capture.put("corrects", sent.path("record").asString());
    capture.put("startedAt", CaptureDraft.time(at.minusSeconds(90)));
    capture.put("capturedAt", CaptureDraft.time(at));
    if (capture.path("answers").path(sent.path("question").asString(""))
        instanceof ObjectNode answer) {
      answer.put("note", answer.path("note").asString("") + chance.oneOf(Remarks.MORE));
    }
    return new Finished(at, MAPPER.writeValueAsString(capture), List.of());
  }

  /** The same finding twice, and the second one taken back. */
  List<Finished> twice(Task task, Instant at) {
    var first = finding(task, at.minusSeconds(300));
    var second = finding(task, at.minusSeconds(200));
    var taken = new CaptureDraft(chance.id(at), pack.form("record.void"), null, at, at);
    taken.put("voids", MAPPER.readTree(second.content()).path("id").asString());
    taken.answer("reason", "twice");
    return List.of(first, second, new Finished(at, taken.finish(), List.of()));
  }

  private Finished finding(Task task, Instant at) {
    var place = pack.stops(task.route()).getFirst().place();
    var draft =
        new CaptureDraft(chance.id(at), pack.form("finding"), null, at.minusSeconds(50), at);
    draft.place(place.id(), "pick", at);
    draft.answer("finding").put("verdict", "fail").put("note", Remarks.FREE.getFirst());
    draft.answer("department", "environment");
    return new Finished(at, draft.finish(), List.of());
  }
}

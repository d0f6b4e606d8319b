package app.courtyard.demo;

import app.courtyard.demo.PhonePack.Stop;
import app.courtyard.demo.Snapshots.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One stop of a round: arriving, looking, answering the checklist, taking a picture now and then.
 */
class Visit {

  /** Degrees of latitude in a metre. */
  private static final double METRE = 1 / 111_320.0;

  private final Chance chance;
  private final Snapshots snapshots;
  private final Stop stop;
  private final Instant arrived;
  private final Instant left;
  private final CaptureDraft draft;
  private final List<Snapshot> photos = new ArrayList<>();

  Visit(Chance chance, Snapshots snapshots, Stop stop, String task, Instant arrived) {
    this.chance = chance;
    this.snapshots = snapshots;
    this.stop = stop;
    this.arrived = arrived;
    this.left = arrived.plus(chance.seconds(70, 240));
    this.draft = new CaptureDraft(chance.id(arrived), stop.form(), task, arrived, left);
  }

  /**
   * @param open what is still open here, as the pack has it
   */
  Finished make(List<JsonNode> open) {
    arrive();
    answer(revisit(open));
    return new Finished(left, draft.finish(), photos);
  }

  private void arrive() {
    var arrival =
        chance.percent(92)
            ? "scan"
            : chance.percent(40) ? "typed" : chance.percent(40) ? "photo" : "hand";
    var place = draft.place(stop.place().id(), arrival, arrived);
    if (arrival.equals("hand")) {
      place.put("reason", chance.oneOf(Remarks.BY_HAND));
      takePhoto("arrival");
    } else {
      place.put("code", stop.place().code());
    }
    double off = chance.percent(3) ? 120 : 9;
    draft.position(
        stop.place().latitude() + chance.around(0, off) * METRE,
        stop.place().longitude() + chance.around(0, off) * METRE,
        chance.between(5, 35),
        arrived);
  }

  /** By the words of a question whether what was found there earlier is still to be seen. */
  private Map<String, Boolean> revisit(List<JsonNode> open) {
    Map<String, Boolean> still = new HashMap<>();
    for (JsonNode finding : open) {
      var age = Duration.between(Instant.parse(finding.path("foundAt").asString()), arrived);
      boolean urgent = finding.path("severity").asString().equals("urgent");
      boolean gone = age.toHours() > 5 && chance.percent(urgent ? 90 : age.toDays() > 1 ? 40 : 15);
      draft.revisit(finding.path("id").asString(), !gone);
      still.merge(finding.path("label").path("zh").asString(), !gone, Boolean::logicalOr);
    }
    return still;
  }

  private void answer(Map<String, Boolean> earlier) {
    var questions =
        stop.form()
            .path("sections")
            .valueStream()
            .flatMap(s -> s.path("questions").valueStream())
            .toList();
    var failing = chance.percent(7) ? oneThatFails(questions) : null;
    int restFrom = chance.percent(60) ? chance.between(2, 6) : questions.size();
    for (int i = 0; i < questions.size(); i++) {
      JsonNode question = questions.get(i);
      var answer = draft.answer(question.path("id").asString());
      var still = earlier.get(question.path("label").path("zh").asString());
      if (Boolean.TRUE.equals(still) || (still == null && question.equals(failing))) {
        fail(question, answer);
      } else if (question.path("id").asString().equals("anti-slip")) {
        answer.put("verdict", "na");
      } else {
        pass(question, answer, i >= restFrom);
      }
    }
  }

  /** Urgent ones are rarer than the checklists have them. */
  private JsonNode oneThatFails(List<JsonNode> questions) {
    var first = chance.oneOf(questions);
    return first.path("severity").asString().equals("urgent") ? chance.oneOf(questions) : first;
  }

  private void fail(JsonNode question, ObjectNode answer) {
    answer.put("verdict", "fail").put("note", Remarks.ofFail(question, chance));
    answer.putArray("photos").add(takePhoto(question.path("id").asString()));
    if (question.path("severity").asString().equals("urgent")) {
      if (chance.percent(85)) {
        answer.put("called", CaptureDraft.time(left.minusSeconds(20)));
      } else {
        answer.put("notCalled", true);
      }
    }
  }

  private void pass(JsonNode question, ObjectNode answer, boolean rest) {
    answer.put("verdict", "pass");
    if (rest) {
      answer.put("rest", CaptureDraft.time(left.minusSeconds(5)));
    } else if (chance.percent(6)) {
      answer.putArray("photos").add(takePhoto(question.path("id").asString()));
    }
  }

  private String takePhoto(String question) {
    // One at most of each scene in a capture: a hash stands once in a manifest.
    Snapshot snapshot = snapshots.of(stop.form(), chance);
    while (photos.contains(snapshot)) {
      snapshot = snapshots.of(stop.form(), chance);
    }
    photos.add(snapshot);
    draft.photo(snapshot, question, arrived.plusSeconds(30));
    return snapshot.sha256();
  }
}

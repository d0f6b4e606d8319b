package app.courtyard.demo;

import app.courtyard.demo.PhonePack.Task;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What goes wrong now and then: captures that must be held, and a picture that is still on its way.
 */
class OddOnes {

  private final Chance chance;
  private final Snapshots snapshots;

  OddOnes(Chance chance, Snapshots snapshots) {
    this.chance = chance;
    this.snapshots = snapshots;
  }

  /** What may be wrong with one. */
  enum Kind {
    NEWER_APP,
    ELSEWHERE,
    WRONG_ANSWERS,
    NO_SUCH_PLACE,
    WRONG_CLOCK,
    UNKNOWN_FORM,
    MENDS_NOTHING,
    TWICE
  }

  /**
   * @param foreign the pack of somebody who answers for another courtyard
   */
  List<Finished> held(Kind kind, PhonePack pack, PhonePack foreign, Task task, Instant at) {
    var stop = chance.oneOf(pack.stops(task.route()));
    var draft = visit(stop, at);
    switch (kind) {
      case NEWER_APP -> {
        passAll(stop.form(), draft, 0);
        draft.put("version", 99); // an app that is newer than the server
      }
      case ELSEWHERE -> {
        var other = chance.oneOf(foreign.stops(anyRoute(foreign)));
        var visit = visit(other, at);
        passAll(other.form(), visit, 0);
        return List.of(finished(visit, at));
      }
      case WRONG_ANSWERS -> {
        passAll(stop.form(), draft, 2); // the first two are not answered
        draft.answer("of-a-newer-app").put("verdict", "pass");
      }
      case NO_SUCH_PLACE -> {
        passAll(stop.form(), draft, 0);
        draft.place(chance.id(at).toString(), "scan", at);
      }
      case WRONG_CLOCK -> {
        passAll(stop.form(), draft, 0);
        draft.put("capturedAt", CaptureDraft.time(at.plusSeconds(400L * 24 * 3600)));
      }
      case UNKNOWN_FORM -> {
        passAll(stop.form(), draft, 0);
        draft.put("form", "stop.of-a-newer-app");
      }
      case MENDS_NOTHING -> {
        passAll(stop.form(), draft, 0);
        draft.put("corrects", chance.id(at).toString());
      }
      case TWICE -> {
        passAll(stop.form(), draft, 0);
        var first = finished(draft, at);
        draft.put("startedAt", CaptureDraft.time(at.minusSeconds(60)));
        return List.of(first, finished(draft, at)); // the same number with other content
      }
    }
    return List.of(finished(draft, at));
  }

  private CaptureDraft visit(PhonePack.Stop stop, Instant at) {
    var draft = new CaptureDraft(chance.id(at), stop.form(), null, at.minusSeconds(90), at);
    draft.place(stop.place().id(), "scan", at).put("code", stop.place().code());
    return draft;
  }

  private static Finished finished(CaptureDraft draft, Instant at) {
    return new Finished(at, draft.finish(), List.of());
  }

  /** The words came in, the picture not yet. */
  Finished pictureOnItsWay(PhonePack pack, Task task, int number, Instant at) {
    var stop = pack.stops(task.route()).getLast();
    var draft =
        new CaptureDraft(chance.id(at), pack.form("finding"), null, at.minusSeconds(60), at);
    draft.place(stop.place().id(), "pick", at);
    var behind = snapshots.thatStaysBehind(stop.form(), number);
    draft.photo(behind, "finding", at);
    draft
        .answer("finding")
        .put("verdict", "fail")
        .put("note", chance.oneOf(Remarks.FREE))
        .putArray("photos")
        .add(behind.sha256());
    return new Finished(at, draft.finish(), List.of());
  }

  private static void passAll(JsonNode form, CaptureDraft draft, int unanswered) {
    form.path("sections")
        .valueStream()
        .flatMap(section -> section.path("questions").valueStream())
        .skip(unanswered)
        .forEach(question -> draft.answer(question.path("id").asString()).put("verdict", "pass"));
  }

  private static String anyRoute(PhonePack pack) {
    return pack.json().path("routes").path(0).path("id").asString();
  }
}

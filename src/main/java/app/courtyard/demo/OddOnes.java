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

  /**
   * @param kind 0 to 2
   */
  Finished held(int kind, PhonePack pack, PhonePack foreign, Task task, Instant at) {
    var stop =
        (kind == 1 ? foreign : pack).stops(kind == 1 ? anyRoute(foreign) : task.route()).getFirst();
    var draft = new CaptureDraft(chance.id(at), stop.form(), null, at.minusSeconds(90), at);
    draft.place(stop.place().id(), "scan", at).put("code", stop.place().code());
    switch (kind) {
      case 0 -> draft.put("version", 99); // an app that is newer than the server
      case 1 -> passAll(stop.form(), draft, 0); // in somebody else's courtyard
      default -> passAll(stop.form(), draft, 2); // answers that break the form's rules
    }
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

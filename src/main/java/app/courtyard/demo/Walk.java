package app.courtyard.demo;

import app.courtyard.demo.PhonePack.Stop;
import app.courtyard.demo.PhonePack.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A round as it is walked: its start, every stop with what was seen there, what was missed, its
 * end.
 */
class Walk {

  private final Chance chance;
  private final Snapshots snapshots;
  private final PhonePack pack;
  private final Task task;
  private final List<Finished> captures = new ArrayList<>();
  private Instant now;

  Walk(Chance chance, Snapshots snapshots, PhonePack pack, Task task, Instant setOut) {
    this.chance = chance;
    this.snapshots = snapshots;
    this.pack = pack;
    this.task = task;
    this.now = setOut;
  }

  /** When it was finished. */
  Instant end() {
    return now;
  }

  List<Finished> walk() {
    var start = new CaptureDraft(chance.id(now), pack.form("patrol.start"), task.id(), now, now);
    start.answer("route", task.route());
    finish(start);
    var stops = pack.stops(task.route());
    var missed = stops.stream().filter(stop -> chance.percent(3)).toList();
    var visited = stops.stream().filter(stop -> !missed.contains(stop)).toList();
    var restsBefore = chance.percent(15) ? chance.oneOf(stops) : null;
    for (var stop : visited) {
      if (stop == restsBefore) {
        rest();
      }
      visit(stop);
    }
    if (!missed.isEmpty()) {
      var reason = chance.oneOf(Remarks.MISSED);
      missed.forEach(stop -> miss(stop, reason));
    }
    if (chance.percent(25)) {
      findSomething(chance.oneOf(stops));
    }
    var end =
        new CaptureDraft(
            chance.id(now), pack.form("patrol.finish"), task.id(), now.minusSeconds(20), now);
    if (chance.percent(20)) {
      end.answer("words", chance.oneOf(Remarks.AT_THE_END));
    }
    finish(end);
    return captures;
  }

  private void visit(Stop stop) {
    now = now.plus(chance.seconds(40, 150));
    var visit =
        new Visit(chance, snapshots, stop, task.id(), now).make(pack.findings(stop.place().id()));
    captures.add(visit);
    now = visit.at();
  }

  private void rest() {
    now = now.plusSeconds(20);
    var pause = new CaptureDraft(chance.id(now), pack.form("patrol.pause"), task.id(), now, now);
    pause.answer("reason", chance.oneOf(List.of("rest", "resident", "emergency")));
    finish(pause);
    now = now.plus(chance.seconds(300, 1_500));
  }

  private void miss(Stop stop, String reason) {
    now = now.plusSeconds(4);
    var draft = new CaptureDraft(chance.id(now), pack.form("patrol.missed"), task.id(), now, now);
    draft.place(stop.place().id(), "none", now);
    draft.answer("reason", reason);
    finish(draft);
  }

  /** Something on the way that no checklist asks for. */
  private void findSomething(Stop near) {
    now = now.plus(Duration.ofMinutes(1));
    var draft =
        new CaptureDraft(
            chance.id(now), pack.form("finding"), task.id(), now.minusSeconds(40), now);
    draft.place(near.place().id(), "pick", now);
    var snapshot = snapshots.of(near.form(), chance);
    draft.photo(snapshot, "finding", now);
    var answer =
        draft.answer("finding").put("verdict", "fail").put("note", chance.oneOf(Remarks.FREE));
    answer
        .put("severity", chance.percent(30) ? "major" : "minor")
        .putArray("photos")
        .add(snapshot.sha256());
    draft.answer(
        "department", chance.oneOf(List.of("engineering", "environment", "security", "service")));
    captures.add(new Finished(now, draft.finish(), List.of(snapshot)));
    now = now.plusSeconds(30);
  }

  private void finish(CaptureDraft draft) {
    captures.add(new Finished(now, draft.finish(), List.of()));
  }
}

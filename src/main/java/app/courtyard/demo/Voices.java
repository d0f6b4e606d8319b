package app.courtyard.demo;

import app.courtyard.demo.Snapshots.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What residents say to an ambassador, and how that is followed: mostly in time. */
class Voices {

  private static final List<String> NAMES = List.of("陈女士", "李先生", "王阿姨", "赵先生", "黄女士", "刘先生");
  private static final List<String> NOT_YET = List.of("今天又发生了", "说好的时间没有做到");
  private static final Duration IN_NO_HURRY = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofHours(20);

  private final Chance chance;
  private final PhonePack pack;

  Voices(Chance chance, PhonePack pack) {
    this.chance = chance;
    this.pack = pack;
  }

  /**
   * Somebody complains at the door.
   *
   * @param percent how many are answered there and then
   */
  Finished spoken(Instant at, int percent) {
    Grievance grievance = chance.oneOf(Grievance.ALL);
    CaptureDraft draft =
        new CaptureDraft(
            chance.id(at), pack.form("complaint"), null, at.minus(chance.seconds(90, 400)), at);
    draft.place(chance.oneOf(pack.units()), "pick", at);
    draft.answer("kind", grievance.kind());
    draft.answer("class", grievance.first());
    draft.answer("class-" + grievance.first(), grievance.second());
    draft.answer("words", grievance.words());
    draft.answer("reporter", chance.oneOf(NAMES));
    draft.answer("phone", "1380000" + chance.between(1000, 9999));
    if (grievance.kind().equals("complaint") && chance.percent(8)) {
      draft.answer("grave", "yes");
    }
    if (chance.percent(percent)) {
      draft.answer("answer", grievance.answer());
    }
    return new Finished(at, draft.finish(), List.of());
  }

  /** Something comes up that is the engineers' to put right. */
  List<Finished> passedOn(Instant at) {
    UUID id = chance.id(at);
    CaptureDraft affair = new CaptureDraft(id, pack.form("affair"), null, at.minusSeconds(60), at);
    boolean leaks = chance.percent(50);
    affair.place(chance.oneOf(pack.units()), "pick", at);
    affair.answer("class", leaks ? "leak" : "other");
    affair.answer("severity", "major");
    affair.answer("words", leaks ? "门口水表井往外冒水，已放警示牌" : "走廊的灯一整层都不亮，晚上看不见路");
    Instant later = at.plusSeconds(90);
    CaptureDraft given =
        new CaptureDraft(
            chance.id(later), pack.form("case.pass-on"), null, later.minusSeconds(20), later);
    given.answer("case", id.toString());
    given.answer("department", "engineering");
    given.answer("words", "请工程尽快到场");
    return List.of(
        new Finished(at, affair.finish(), List.of()),
        new Finished(later, given.finish(), List.of()));
  }

  /** The end of a day: who waits for an answer gets it, what was promised is done. */
  List<Finished> followed(Instant from) {
    List<Finished> captures = new ArrayList<>();
    Instant at = from;
    for (JsonNode open : pack.ownCases()) {
      at = at.plus(chance.seconds(120, 600));
      Duration old = Duration.between(Instant.parse(open.path("spokenAt").asString()), at);
      Grievance grievance = said(open);
      if (!open.has("answeredAt")) {
        if (old.compareTo(IN_NO_HURRY) > 0 && chance.percent(80)) {
          captures.add(answered(open, grievance, at));
        }
      } else if (open.path("state").asString().equals("resolved")) {
        captures.add(asked(open, at));
      } else if (old.compareTo(A_DAY) > 0 && chance.percent(55)) {
        captures.add(resolved(open, grievance, at));
      }
    }
    return captures;
  }

  /** What was seen gone is looked at once more, from where it was seen first. */
  List<Finished> verified(Instant from, Snapshots snapshots) {
    List<Finished> captures = new ArrayList<>();
    Instant at = from;
    for (JsonNode gone : pack.goneDefects()) {
      Optional<JsonNode> form = pack.formAt(gone.path("place").asString(""));
      if (form.isPresent() && chance.percent(70)) {
        at = at.plus(chance.seconds(60, 300));
        captures.add(verified(gone, snapshots.of(form.get(), chance), at));
      }
    }
    return captures;
  }

  private Finished verified(JsonNode gone, Snapshot photo, Instant at) {
    CaptureDraft draft = pack.step(gone, "case.verify", chance, at);
    draft.photo(photo, "photos", at);
    draft.answer("right", "yes");
    draft.answer("photos", List.of(photo.sha256()));
    return new Finished(at, draft.finish(), List.of(photo));
  }

  private static Grievance said(JsonNode open) {
    String words = open.path("words").asString();
    return Grievance.ALL.stream()
        .filter(one -> one.words().equals(words))
        .findFirst()
        .orElse(Grievance.ALL.getFirst());
  }

  private Finished answered(JsonNode open, Grievance grievance, Instant at) {
    CaptureDraft draft = pack.step(open, "case.answer", chance, at);
    draft.answer("means", chance.oneOf(List.of("telephone", "in_person", "wechat")));
    draft.answer("words", grievance.answer());
    return new Finished(at, draft.finish(), List.of());
  }

  private Finished resolved(JsonNode open, Grievance grievance, Instant at) {
    CaptureDraft draft = pack.step(open, "case.resolve", chance, at);
    draft.answer("words", grievance.result());
    return new Finished(at, draft.finish(), List.of());
  }

  private Finished asked(JsonNode open, Instant at) {
    CaptureDraft draft = pack.step(open, "case.confirm", chance, at);
    if (chance.percent(12)) {
      draft.answer("satisfaction", chance.between(1, 2));
      draft.answer("words", chance.oneOf(NOT_YET));
    } else {
      draft.answer("satisfaction", chance.between(3, 5));
    }
    return new Finished(at, draft.finish(), List.of());
  }
}

package app.courtyard.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a department's lead does about what the department has: most is taken on, much is done. */
class LeadsDay {

  private static final List<String> RESULTS =
      List.of("已更换并试运行正常", "已修复，现场清理完毕", "已加固，连续观察半天无异常", "配件已换，功能恢复");
  private static final List<String> REASONS = List.of("属开发商保修范围，需先联系地产", "不是工程设施，是业主自装设备");

  private final Chance chance;
  private final PhonePack pack;

  LeadsDay(Chance chance, PhonePack pack) {
    this.chance = chance;
    this.pack = pack;
  }

  List<Finished> work(Instant from, Snapshots snapshots) {
    List<Finished> captures = new ArrayList<>();
    Instant at = from;
    for (JsonNode open : pack.departmentCases()) {
      at = at.plus(chance.seconds(30, 90));
      switch (open.path("state").asString()) {
        case "received", "assigned" -> {
          if (chance.percent(60)) {
            captures.add(
                new Finished(at, pack.step(open, "case.start", chance, at).finish(), List.of()));
          } else if (chance.percent(8)) {
            captures.add(cannot(open, at));
          }
        }
        case "in_progress" -> {
          if (chance.percent(45)) {
            captures.add(done(open, snapshots, at));
          }
        }
        default -> {}
      }
    }
    return captures;
  }

  private Finished cannot(JsonNode open, Instant at) {
    CaptureDraft draft = pack.step(open, "case.cannot", chance, at);
    draft.answer("words", chance.oneOf(REASONS));
    return new Finished(at, draft.finish(), List.of());
  }

  private Finished done(JsonNode open, Snapshots snapshots, Instant at) {
    CaptureDraft draft = pack.step(open, "case.resolve", chance, at);
    JsonNode form =
        pack.formAt(open.path("place").asString("")).orElseGet(() -> pack.form("facility.lobby"));
    var photo = snapshots.of(form, chance);
    draft.photo(photo, "photos", at);
    draft.answer("words", chance.oneOf(RESULTS));
    draft.answer("photos", List.of(photo.sha256()));
    return new Finished(at, draft.finish(), List.of(photo));
  }
}

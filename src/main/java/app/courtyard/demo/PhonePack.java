package app.courtyard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pack as a phone reads it: the demo's people know no more than their phones do. */
record PhonePack(JsonNode json) {

  record Place(String id, String name, String code, double latitude, double longitude) {}

  record Stop(Place place, JsonNode form) {}

  record Task(String id, String route, Instant from, Instant until) {}

  static PhonePack of(byte[] pack) {
    return new PhonePack(new JsonMapper().readTree(pack));
  }

  /** What is owed that day and not done, the shortest window first. */
  List<Task> tasks(LocalDate day) {
    return json.path("tasks")
        .valueStream()
        .filter(task -> task.path("day").asString().equals(day.toString()) && !task.has("done"))
        .map(
            task ->
                new Task(
                    task.path("id").asString(),
                    task.path("route").asString(),
                    Instant.parse(task.path("from").asString()),
                    Instant.parse(task.path("until").asString())))
        .sorted(Comparator.comparing(Task::until).thenComparing(Task::id))
        .toList();
  }

  List<Stop> stops(String route) {
    return with("routes", "id", route)
        .flatMap(found -> found.path("stops").valueStream())
        .map(
            stop ->
                new Stop(place(stop.path("place").asString()), form(stop.path("form").asString())))
        .toList();
  }

  JsonNode form(String id) {
    return with("forms", "id", id).findFirst().orElseThrow();
  }

  /** What is still open at a place. */
  List<JsonNode> findings(String place) {
    return with("findings", "place", place).toList();
  }

  /** The units of its courtyards. */
  List<String> units() {
    return with("places", "kind", "unit").map(unit -> unit.path("id").asString()).toList();
  }

  /** What is this person's to follow. */
  List<JsonNode> ownCases() {
    return json.path("cases").valueStream().filter(each -> each.has("mine")).toList();
  }

  /** What this person's department is to put right. */
  List<JsonNode> departmentCases() {
    return json.path("cases").valueStream().filter(each -> each.has("department")).toList();
  }

  /** A step that takes a case further. */
  CaptureDraft step(JsonNode open, String form, Chance chance, Instant at) {
    CaptureDraft draft = new CaptureDraft(chance.id(at), form(form), null, at.minusSeconds(40), at);
    draft.answer("case", open.path("id").asString());
    return draft;
  }

  /** Defects that somebody saw gone, or called put right. */
  List<JsonNode> goneDefects() {
    return with("cases", "kind", "defect")
        .filter(each -> each.path("state").asString().equals("resolved"))
        .toList();
  }

  /** What is filled in at a place. */
  Optional<JsonNode> formAt(String place) {
    return with("places", "id", place)
        .findFirst()
        .filter(found -> found.has("form"))
        .map(found -> form(found.path("form").asString()));
  }

  private Place place(String id) {
    JsonNode place = with("places", "id", id).findFirst().orElseThrow();
    return new Place(
        id,
        place.path("name").asString(),
        place.path("code").asString(),
        place.path("at").path(0).asDouble(),
        place.path("at").path(1).asDouble());
  }

  private Stream<JsonNode> with(String list, String member, String value) {
    return json.path(list)
        .valueStream()
        .filter(each -> each.path(member).asString("").equals(value));
  }
}

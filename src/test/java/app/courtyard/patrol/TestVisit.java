package app.courtyard.patrol;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.ClockState;
import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Question;
import app.courtyard.form.Section;
import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.patrol.Visit.Photo;
import app.courtyard.patrol.Visit.Point;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A visit that nothing is to be said about, unless a test spoils it. */
class TestVisit {

  static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
  static final int QUESTIONS = 8;
  static final Form FORM =
      new Form(
          "stop.test",
          1,
          new Words("大堂", "Lobby"),
          FormKind.CHECKLIST,
          null,
          List.of(
              new Section(
                  "main",
                  new Words("大堂", "Lobby"),
                  null,
                  IntStream.rangeClosed(1, QUESTIONS).mapToObj(TestVisit::question).toList())));

  final ObjectNode answers = new JsonMapper().createObjectNode();
  private String person = "王敏";
  private Arrival arrival = Arrival.SCAN;
  private Double distance = 8.0;
  private Double accuracy = 10.0;
  private Instant startedAt = NINE;
  private Instant at = NINE.plusSeconds(60);
  private ClockState clock = ClockState.ANCHORED;
  private Point placeAt = new Point(22.6, 114.05);
  private List<Photo> photos = List.of();

  TestVisit() {
    answered(QUESTIONS, null);
  }

  private static Question question(int number) {
    return new Question.Verdict(
        "q" + number,
        new Words("第 " + number + " 项", "Item " + number),
        null,
        false,
        null,
        Severity.MINOR,
        Department.ENGINEERING,
        null);
  }

  /** So many verdicts one by one, and the rest, if there is a moment for it, at once. */
  TestVisit answered(int oneByOne, Instant rest) {
    answers.removeAll();
    for (int number = 1; number <= QUESTIONS; number++) {
      if (number <= oneByOne) {
        answers.putObject("q" + number).put("verdict", "pass");
      } else if (rest != null) {
        answers.putObject("q" + number).put("verdict", "pass").put("rest", rest.toString());
      }
    }
    return this;
  }

  TestVisit arrival(Arrival how) {
    arrival = how;
    return this;
  }

  TestVisit distance(double metres, double unsure) {
    distance = metres;
    accuracy = unsure;
    return this;
  }

  TestVisit from(Instant start, Instant end) {
    startedAt = start;
    at = end;
    return this;
  }

  TestVisit clock(ClockState state) {
    clock = state;
    return this;
  }

  /** So many metres north of the others. */
  TestVisit north(double metres) {
    placeAt = new Point(22.6 + metres / 111_195.08, 114.05);
    return this;
  }

  TestVisit by(String name) {
    person = name;
    return this;
  }

  TestVisit photo(String origin) {
    photos = List.of(new Photo(UUID.randomUUID(), 1, "q1", "0".repeat(64), origin, true));
    return this;
  }

  Visit make() {
    return new Visit(
        UUID.randomUUID(),
        null,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "大堂",
        placeAt,
        person,
        arrival,
        null,
        null,
        distance,
        accuracy,
        startedAt,
        at,
        clock,
        null,
        Result.PASS,
        null,
        0,
        FORM,
        answers,
        photos,
        List.of(),
        null,
        null);
  }
}

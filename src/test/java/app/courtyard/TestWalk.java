package app.courtyard;

import app.courtyard.capture.Intake;
import app.courtyard.capture.Receipt;
import app.courtyard.capture.Sender;
import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.form.Question;
import app.courtyard.people.Person;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks rounds in tests: writes captures as a phone does, and hands them in through the real
 * intake.
 */
@TestComponent
public class TestWalk {

  /** The checklist of every stop of {@link TestEstate#route}. */
  public static final String FORM = "stop.basement";

  private final Intake intake;
  private final Forms forms;
  private final JsonMapper json;

  TestWalk(Intake intake, Forms forms, JsonMapper json) {
    this.intake = intake;
    this.forms = forms;
    this.json = json;
  }

  public void handIn(Person person, Capture... captures) {
    for (Capture capture : captures) {
      Receipt receipt = send(person, capture);
      if (!receipt.state().code().equals("accepted")) {
        throw new AssertionError(receipt + " for " + capture.json);
      }
    }
  }

  /** Whatever comes of it. */
  public Receipt send(Person person, Capture capture) {
    return intake.take(Sender.of(person), Instant.now(), capture.json.toString());
  }

  public Capture start(UUID round, UUID route, Instant at) {
    Capture start = new Capture("patrol.start", at).task(round);
    start.answers().put("route", route.toString());
    return start;
  }

  public Capture finish(UUID round, Instant at) {
    return new Capture("patrol.finish", at).task(round);
  }

  public Capture pause(UUID round, String reason, Instant at) {
    Capture pause = new Capture("patrol.pause", at).task(round);
    pause.answers().put("reason", reason);
    return pause;
  }

  public Capture missed(UUID round, UUID place, String reason, Instant at) {
    Capture missed = new Capture("patrol.missed", at).task(round).at(place, "none");
    missed.answers().put("reason", reason);
    return missed;
  }

  /**
   * A visit on a round: everything passes but these questions, which fail with 'major' and a word.
   */
  public Capture visit(UUID round, UUID place, Instant at, String... fails) {
    return check(place, at, fails).task(round);
  }

  /** The same, on no round. */
  public Capture check(UUID place, Instant at, String... fails) {
    Capture visit = new Capture(FORM, at).at(place, "scan");
    Form form = forms.newest(FORM).orElseThrow();
    form.questions()
        .filter(question -> question instanceof Question.Verdict)
        .forEach(question -> visit.answers().putObject(question.id()).put("verdict", "pass"));
    for (String question : fails) {
      visit.fail(question, "major", "看得见");
    }
    return visit;
  }

  public Capture finding(UUID place, Instant at, String severity, String words) {
    return new Capture("finding", at).at(place, "pick").fail("finding", severity, words);
  }

  /** Any form, still without answers. */
  public Capture form(String form, Instant at) {
    return new Capture(form, at);
  }

  /** What an ambassador says to what was sent back. */
  public Capture reply(UUID review, String words, Instant at) {
    Capture reply = new Capture("review.reply", at);
    reply.answers().put("review", review.toString());
    if (!words.isEmpty()) {
      reply.answers().put("words", words);
    }
    return reply;
  }

  /** A record taken back. */
  public Capture voiding(Capture wrong, Instant at) {
    return voids(wrong.id(), at);
  }

  /** Takes a record back. */
  public Capture voids(UUID record, Instant at) {
    Capture voids = new Capture("record.void", at).with("voids", record.toString());
    voids.answers().put("reason", "twice");
    return voids;
  }

  /** A capture, good unless a test spoils it. */
  public final class Capture {
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final ObjectNode json = TestWalk.this.json.createObjectNode();

    private Capture(String form, Instant at) {
      json.put("id", id.toString())
          .put("form", form)
          .put("version", forms.newest(form).orElseThrow().version())
          .put("startedAt", at.minusSeconds(40).toString())
          .put("capturedAt", at.toString())
          .put("clock", "anchored");
      json.putObject("answers");
      json.putArray("photos");
    }

    public UUID id() {
      return id;
    }

    /** As a phone sends it. */
    public String text() {
      return json.toString();
    }

    public Capture correcting(Capture first) {
      return with("corrects", first.id.toString());
    }

    public ObjectNode answers() {
      return (ObjectNode) json.get("answers");
    }

    public Capture with(String member, String value) {
      json.put(member, value);
      return this;
    }

    Capture task(UUID task) {
      return with("task", task.toString());
    }

    public Capture at(UUID place, String arrival) {
      json.putObject("place").put("id", place.toString()).put("arrival", arrival);
      return this;
    }

    /** Why it was confirmed by hand. */
    public Capture because(String reason) {
      ((ObjectNode) json.get("place"))
          .put("reason", reason)
          .put("at", json.get("capturedAt").asString());
      return this;
    }

    public Capture inWords(String words) {
      json.putObject("place").put("words", words).put("arrival", "none");
      return this;
    }

    public Capture fail(String question, String severity, String words) {
      ObjectNode answer =
          answers()
              .putObject(question)
              .put("verdict", "fail")
              .put("severity", severity)
              .put("note", words);
      if (severity.equals("urgent")) {
        answer.put("notCalled", true);
      }
      return this;
    }

    public Capture revisits(UUID finding, boolean still) {
      json.withArray("revisits").addObject().put("finding", finding.toString()).put("still", still);
      return this;
    }

    /** The hash of its picture. */
    public String photo() {
      return id.toString().replace("-", "").repeat(2);
    }

    /** Says that a picture answers the question, which never comes. */
    public Capture shows(String question) {
      answers().putArray(question).add(named(question));
      return this;
    }

    /** Says that it has a picture for a question, which never comes. */
    public Capture photo(String question) {
      ((ObjectNode) answers().get(question)).putArray("photos").add(named(question));
      return this;
    }

    private String named(String question) {
      String hash = photo();
      json.withArray("photos")
          .addObject()
          .put("sha256", hash)
          .put("bytes", 1000)
          .put("question", question)
          .put("origin", "camera")
          .put("takenAt", json.get("capturedAt").asString());
      return hash;
    }
  }
}

package app.courtyard.capture;

import app.courtyard.form.LegibleAnswers;
import app.courtyard.form.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A held capture as it is judged again: as it came, but for what somebody at the desk decided. Its
 * bytes stay as they are.
 */
final class Reconsidered {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Arriving arriving;
  private final ObjectNode json;
  private final Set<ReasonCode> waived = EnumSet.noneOf(ReasonCode.class);
  private Sender sender;
  private Delivery delivery;
  private Duration moved = Duration.ZERO;
  private List<Problem> leftOut = List.of();

  /**
   * @param arriving one that can be read
   */
  Reconsidered(Arriving arriving, Sender sender, Delivery delivery) {
    this.arriving = arriving;
    this.json = MAPPER.readTree(arriving.bytes()).asObject();
    this.sender = sender;
    this.delivery = delivery;
  }

  void waive(ReasonCode reason) {
    waived.add(reason);
  }

  void inNameOf(Sender other) {
    sender = other;
  }

  /** How somebody arrived elsewhere proves nothing for this place. */
  void at(UUID place) {
    json.putObject("place").put("id", place.toString()).put("arrival", Arrival.PICK.code());
    waive(ReasonCode.PLACE_OUTSIDE);
  }

  void readAs(String form, int version) {
    json.put("form", form).put("version", version);
  }

  /** What the phone's clock said at the sending has no say in a time that somebody decided. */
  void madeAt(Instant at) {
    moved = Duration.between(content().capturedAt(), at).plus(moved);
    json.put("clock", ClockState.UNCERTAIN.code());
    delivery = new Delivery(delivery.receivedAt(), null);
  }

  /** An id is one capture for ever: the second content under it becomes a record of its own. */
  void correcting(UUID newId) {
    json.put("corrects", content().id().toString()).put("id", newId.toString());
  }

  void standAlone() {
    json.remove("corrects");
  }

  void answers(LegibleAnswers legible) {
    json.set("answers", legible.answers());
    leftOut = legible.leftOut();
    waive(ReasonCode.ANSWERS);
  }

  CaptureContent content() {
    return CaptureReader.read(json).moved(moved);
  }

  Arriving arriving() {
    return arriving.reading(content());
  }

  Sender sender() {
    return sender;
  }

  Delivery delivery() {
    return delivery;
  }

  Set<ReasonCode> waived() {
    return waived;
  }

  List<Problem> leftOut() {
    return leftOut;
  }
}

package app.courtyard.capture;

import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to one capture, each time in a transaction of its own, so that a bad one never
 * blocks the rest.
 */
@Component
class Acceptance {

  private final CaptureRows captures;
  private final RecordRows records;
  private final Judge judge;
  private final Estates estates;
  private final List<RecordHandler> handlers;

  Acceptance(
      CaptureRows captures,
      RecordRows records,
      Judge judge,
      Estates estates,
      List<RecordHandler> handlers) {
    this.captures = captures;
    this.records = records;
    this.judge = judge;
    this.estates = estates;
    this.handlers = handlers;
  }

  /**
   * Makes it a record where that can be, with all that features make of it, or keeps it as held.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Taken take(Arriving arriving, Sender sender, Delivery delivery) {
    Turn turn = captures.turn(sender, arriving.id());
    return new Taken(
        isNew(arriving, turn, sender, delivery)
            ? judge(arriving, sender, delivery)
            : Optional.empty(),
        turn.waiting());
  }

  private Optional<RecordAccepted> judge(Arriving arriving, Sender sender, Delivery delivery) {
    Estate estate = estates.get(sender.estate());
    return switch (judge.judge(arriving, sender, estate, delivery)) {
      case Judgement.Hold(var reasons) -> {
        captures.insert(arriving, sender, delivery, CaptureState.HELD, reasons);
        yield Optional.empty();
      }
      case Judgement.Accept accept -> {
        captures.insert(arriving, sender, delivery, CaptureState.ACCEPTED, List.of());
        yield Optional.of(record(accept, sender, estate, delivery));
      }
    };
  }

  /** Keeps what a feature could not take; what it had begun has been undone. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Taken hold(Arriving arriving, Sender sender, Delivery delivery) {
    Turn turn = captures.turn(sender, arriving.id());
    if (isNew(arriving, turn, sender, delivery)) {
      captures.insert(
          arriving, sender, delivery, CaptureState.HELD, List.of(Reason.of(ReasonCode.HANDLER)));
    }
    return new Taken(Optional.empty(), turn.waiting());
  }

  /**
   * Looks again at what was held only because the record that it corrects or voids had not come
   * yet.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Taken takeAgain(Arriving arriving, Sender sender, Delivery delivery) {
    Turn turn = captures.turn(sender, arriving.id());
    boolean waits =
        turn.before().stream()
            .anyMatch(
                kept ->
                    kept.contentHash().equals(arriving.hash()) && kept.waitsOnlyForAnotherRecord());
    Estate estate = estates.get(sender.estate());
    if (waits
        && judge.judge(arriving, sender, estate, delivery) instanceof Judgement.Accept accept) {
      captures.accept(estate.id(), arriving);
      return new Taken(Optional.of(record(accept, sender, estate, delivery)), turn.waiting());
    }
    return new Taken(Optional.empty(), turn.waiting());
  }

  /**
   * An id that came before with another content is kept beside the first, and overwrites nothing.
   */
  private boolean isNew(Arriving arriving, Turn turn, Sender sender, Delivery delivery) {
    if (turn.before().isEmpty()) {
      return true;
    }
    if (turn.before().stream().noneMatch(kept -> kept.contentHash().equals(arriving.hash()))) {
      captures.insert(
          arriving,
          sender,
          delivery,
          CaptureState.HELD,
          List.of(Reason.of(ReasonCode.OTHER_CONTENT)));
    }
    return false;
  }

  /**
   * Within the transaction of whoever takes it in, at the receipt or later at the desk: the record,
   * and all that features make of it.
   */
  RecordAccepted record(Judgement.Accept accept, Sender sender, Estate estate, Delivery delivery) {
    NewRecord record = newRecord(accept, sender, estate, delivery);
    records.insert(record);
    setAsideWhatItMends(sender, record.corrects());
    if (record.voids() != null) {
      captures.setAside(sender, record.voids());
    }
    handlers.stream()
        .filter(handler -> handler.handles(record.form()))
        .forEach(handler -> handler.on(record));
    return new RecordAccepted(estate.id(), record.courtyardId(), record.id(), record.taskId());
  }

  /** What was held, and what that was to mend in its turn: the last word holds for all of them. */
  private void setAsideWhatItMends(Sender sender, @Nullable UUID earlier) {
    if (earlier != null) {
      captures.setAside(sender, earlier).stream()
          .map(held -> Arriving.of(held).content())
          .filter(Objects::nonNull)
          .forEach(held -> setAsideWhatItMends(sender, held.corrects()));
    }
  }

  private static NewRecord newRecord(
      Judgement.Accept accept, Sender sender, Estate estate, Delivery delivery) {
    CaptureContent content = accept.content();
    return new NewRecord(
        estate,
        content.id(),
        accept.form(),
        sender.person(),
        sender.deviceId(),
        content.place(),
        accept.placeName(),
        accept.courtyardId(),
        content.task(),
        content.startedAt(),
        content.capturedAt(),
        content.clock(),
        delivery.receivedAt(),
        content.position(),
        accept.distanceMetres(),
        answered(accept),
        accept.verdicts(),
        accept.result(),
        accept.worst(),
        accept.fails(),
        content.revisits(),
        content.corrects(),
        content.voids(),
        content.photos());
  }

  /** Without what is empty and belongs to no question; the bytes of the capture keep even that. */
  private static JsonNode answered(Judgement.Accept accept) {
    JsonNode given = accept.content().answers();
    ObjectNode answers = JsonNodeFactory.instance.objectNode();
    accept
        .form()
        .questions()
        .forEach(
            question -> {
              JsonNode answer = given.get(question.id());
              if (answer != null) {
                answers.set(question.id(), answer);
              }
            });
    return answers;
  }
}

package app.courtyard.capture;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Takes captures in, each exactly once, whatever comes, however often and in whatever order. Knows
 * nothing of HTTP. Not to be called within a transaction: each capture has its own.
 */
@Service
public class Intake {

  /** Captures that one call over the line may bring. */
  public static final int MOST_CAPTURES = 50;

  /** Bytes of one capture; a larger one is held. */
  public static final int MOST_CAPTURE_BYTES = 64 * 1024;

  /** Pictures of one capture; one with more is held. */
  public static final int MOST_PHOTOS = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int MOST_TRIES = 3;

  private final Acceptance acceptance;
  private final CaptureRows captures;
  private final Receipts receipts;
  private final ApplicationEventPublisher events;

  Intake(
      Acceptance acceptance,
      CaptureRows captures,
      Receipts receipts,
      ApplicationEventPublisher events) {
    this.acceptance = acceptance;
    this.captures = captures;
    this.receipts = receipts;
    this.events = events;
  }

  /**
   * @param sender somebody who works in an estate
   * @param contents the captures, each the very string that was stored when it was finished
   * @return one receipt for each, in order, saying how things stand after all of them
   * @throws org.springframework.transaction.TransactionException or
   *     org.springframework.dao.DataAccessException when the database is out of reach: what had
   *     been taken in stays so, the rest is to be sent again
   */
  public List<Receipt> take(Sender sender, Delivery delivery, List<String> contents) {
    List<Arriving> arriving = contents.stream().map(Arriving::of).toList();
    Set<String> recorded = new HashSet<>();
    for (Arriving capture : arriving) {
      if (takeOne(capture, sender, delivery).isPresent()) {
        recorded.add(capture.hash());
      }
    }
    return receipts.of(sender.estate(), arriving, recorded);
  }

  /** As above, for a single capture that was sent the moment it came in. */
  public Receipt take(Sender sender, Instant at, String content) {
    return take(sender, new Delivery(at, at), List.of(content)).getFirst();
  }

  private Optional<RecordAccepted> takeOne(Arriving capture, Sender sender, Delivery delivery) {
    Taken taken = takeOrHold(capture, sender, delivery);
    takeWhatWaitedFor(capture, taken.waiting(), sender);
    return taken.record();
  }

  private Taken takeOrHold(Arriving capture, Sender sender, Delivery delivery) {
    try {
      return tryToTake(capture, sender, delivery, 1);
    } catch (RuntimeException e) {
      if (isOutOfReach(e)) {
        throw e; // nothing is known against the capture: it is sent again
      }
      LOG.error("Capture {} of {} is held", capture.id(), sender.person().loginName(), e);
      return acceptance.hold(capture, sender, delivery);
    }
  }

  /**
   * No connection was free for too long, or it broke (SQLSTATE 08), or the database is being
   * stopped (57P).
   */
  private static boolean isOutOfReach(RuntimeException e) {
    return e instanceof CannotCreateTransactionException
        || (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException sql
            && sql.getSQLState() != null
            && sql.getSQLState().matches("(08|57P).*"));
  }

  private Taken tryToTake(Arriving capture, Sender sender, Delivery delivery, int tries) {
    try {
      Taken taken = acceptance.take(capture, sender, delivery);
      taken.record().ifPresent(this::publish);
      return taken;
    } catch (TransientDataAccessException e) {
      if (tries == MOST_TRIES) {
        throw e;
      }
      return tryToTake(capture, sender, delivery, tries + 1);
    }
  }

  /** Captures come in any order: a correction may be here before what it corrects. */
  private void takeWhatWaitedFor(Arriving capture, List<KeptCapture> waiting, Sender sender) {
    for (KeptCapture held : waiting) {
      Arriving one = captures.content(sender.estate(), held).map(Arriving::of).orElseThrow();
      if (one.content() != null && one.content().names(capture.id())) {
        takeAgain(one, sender, new Delivery(held.receivedAt(), held.sentAt()));
      }
    }
  }

  private void takeAgain(Arriving waiting, Sender sender, Delivery delivery) {
    try {
      Taken taken = acceptance.takeAgain(waiting, sender, delivery);
      if (taken.record().isPresent()) {
        publish(taken.record().get());
        takeWhatWaitedFor(waiting, taken.waiting(), sender);
      }
    } catch (RuntimeException e) {
      LOG.error("Capture {} of {} stays held", waiting.id(), sender.person().loginName(), e);
    }
  }

  /** The record is in: whatever a listener makes of that changes nothing about it. */
  private void publish(RecordAccepted accepted) {
    try {
      events.publishEvent(accepted);
    } catch (RuntimeException e) {
      LOG.error("A listener failed on {}", accepted, e);
    }
  }
}

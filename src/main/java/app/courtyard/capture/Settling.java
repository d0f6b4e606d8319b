package app.courtyard.capture;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Settling what is held (supervisor's duty 14), each in a transaction of its own. Not to be called
 * within one.
 */
@Service
public class Settling {

  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
  private static final int MOST_TRIES = 3;

  private final HeldReach heldReach;
  private final Reconsidering reconsidering;
  private final ApplicationEventPublisher events;

  Settling(HeldReach heldReach, Reconsidering reconsidering, ApplicationEventPublisher events) {
    this.heldReach = heldReach;
    this.reconsidering = reconsidering;
    this.events = events;
  }

  /**
   * Settles one, once: whoever comes later is told how it stands.
   *
   * @throws AccessDeniedException when the person may not review, or the capture, a place or a
   *     person named is beyond their reach; one that is not there is no different
   */
  public Settled settle(Person by, HeldKey key, Settlement settlement) {
    by.mustBeAllowed(Permissions.REVIEW);
    Reach reach = heldReach.of(by);
    HandedIn held =
        heldReach
            .find(reach, key)
            .orElseThrow(
                () ->
                    new AccessDeniedException(
                        "Nothing held as " + key + " within reach of " + by.loginName()));
    Settled settled = settle(by, reach, held, settlement);
    if (settled instanceof Settled.Accepted(var record)) {
      publish(record);
    }
    return settled;
  }

  private Settled settle(Person by, Reach reach, HandedIn held, Settlement settlement) {
    for (int tries = 1; ; tries++) {
      try {
        return reconsidering.settle(by, reach, held, settlement);
      } catch (AccessDeniedException e) {
        throw e;
      } catch (RuntimeException e) {
        if (!(e instanceof TransientDataAccessException) || tries == MOST_TRIES) {
          LOG.error("Capture {} stays held", held.key().id(), e);
          return new Settled.StillHeld(List.of(Reason.of(ReasonCode.HANDLER)));
        }
      }
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

package app.courtyard.attention;

import app.courtyard.live.EstateChannel;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** One that somebody changes. */
@Component
class InHand {

  private final AttentionRows rows;
  private final AttentionList list;
  private final EstateChannel<AttentionChange> channel;

  InHand(AttentionRows rows, AttentionList list, EstateChannel<AttentionChange> channel) {
    this.rows = rows;
    this.list = list;
    this.channel = channel;
  }

  /**
   * Nobody else changes it meanwhile.
   *
   * @throws AccessDeniedException without the permission, or out of reach
   * @throws AttentionOver when it has ended
   */
  Attention take(Person by, UUID id, String permission) {
    by.mustBeAllowed(permission);
    Reach reach = list.reachOf(by);
    Attention one =
        rows.lock(by.estate(), id)
            .filter(found -> reach.covers(found.courtyardId()))
            .orElseThrow(
                () -> new AccessDeniedException("No attention " + id + " for " + by.loginName()));
    if (!one.isOpen()) {
      throw new AttentionOver("attention " + id);
    }
    return one;
  }

  void tell(Person by, UUID id) {
    channel.tellAtCommit(by.estate(), id);
  }
}

package app.courtyard.capture;

import app.courtyard.people.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A capture that came before, whole, with whoever handed it in. */
record HandedIn(KeptCapture kept, Arriving arriving, Sender sender) {

  /** What was against the sender at the receipt is against them still. */
  private static final Set<ReasonCode> AGAINST_SENDER =
      Set.of(ReasonCode.ACCOUNT_LOCKED, ReasonCode.TOKEN_REVOKED);

  static HandedIn of(
      KeptCapture kept,
      byte[] content,
      Person person,
      @Nullable UUID device,
      @Nullable UUID broughtBy) {
    List<ReasonCode> against =
        Stream.of(ReasonCode.values())
            .filter(AGAINST_SENDER::contains)
            .filter(code -> kept.reasons().stream().anyMatch(reason -> reason.is(code)))
            .toList();
    return new HandedIn(
        kept, Arriving.of(content), new Sender(person, device, broughtBy, against, null));
  }

  HeldKey key() {
    return new HeldKey(kept.id(), kept.contentHash());
  }

  Delivery delivery() {
    return new Delivery(kept.receivedAt(), kept.sentAt());
  }
}

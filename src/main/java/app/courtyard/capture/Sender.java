package app.courtyard.capture;

import app.courtyard.people.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In whose name captures come in, and from where.
 *
 * @param broughtBy who brought them in from a file, and vouches that they are this person's
 * @param against why nothing of theirs may count at present: a revoked token, a closed account
 * @param closing the device was closed to them, but lets in what was captured before; null: it was
 *     not
 */
public record Sender(
    Person person,
    @Nullable UUID deviceId,
    @Nullable UUID broughtBy,
    List<ReasonCode> against,
    @Nullable Closing closing) {

  public Sender {
    against = List.copyOf(against);
  }

  /** Somebody against whom there is nothing. */
  public static Sender of(Person person) {
    return new Sender(person, null, null, List.of(), null);
  }

  UUID estate() {
    return person.estate();
  }
}

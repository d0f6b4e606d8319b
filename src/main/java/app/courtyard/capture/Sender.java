package app.courtyard.capture;

import app.courtyard.people.Person;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In whose name captures come in, and from where.
 *
 * @param against why nothing of theirs may count at present: a revoked token, a closed account
 */
public record Sender(Person person, @Nullable UUID deviceId, List<ReasonCode> against) {

  public Sender {
    against = List.copyOf(against);
  }

  /** Somebody against whom there is nothing. */
  public static Sender of(Person person) {
    return new Sender(person, null, List.of());
  }

  UUID estate() {
    return person.estate();
  }
}

package app.courtyard.team;

import app.courtyard.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom one may help with their account.
 *
 * @param estate its name, for those who look at more than one; null for the company's own
 *     administrators
 * @param department its code
 * @param superior the name of their direct superior 直接上级
 * @param courtyards names of those that they answer for today
 * @param state how things stand with signing in
 * @param until when the lock ends, or until when the one-time code is good
 */
public record Colleague(
    UUID id,
    @Nullable UUID estateId,
    @Nullable String estate,
    String loginName,
    String name,
    Role role,
    @Nullable String department,
    @Nullable String superior,
    @Nullable String phone,
    List<String> courtyards,
    State state,
    @Nullable Instant until) {

  public Colleague {
    courtyards = List.copyOf(courtyards);
  }

  /** Whether a browser somewhere may be signed in as them. */
  public boolean mayBeSignedIn() {
    return state == State.OPEN || state == State.LOCKED;
  }

  /** How things stand with signing in, the most pressing first. */
  public enum State {
    CLOSED,
    LOCKED,
    /** They were given a one-time code, which is still good. */
    CODE_GIVEN,
    /** They have neither a password nor a code that is still good. */
    SHUT_OUT,
    OPEN
  }
}

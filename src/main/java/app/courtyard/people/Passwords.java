package app.courtyard.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing a password, and setting a forgotten one anew without e-mail. */
@Service
public class Passwords {

  /** Letters and digits that nobody mixes up when they are read out. */
  private static final String READ_ALOUD = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int CODE_LENGTH = 10;

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Traces traces;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Passwords(Accounts accounts, PasswordEncoder encoder, Traces traces, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.traces = traces;
    this.clock = clock;
  }

  /** What is wrong with a new password. */
  public enum Refusal {
    TOO_SHORT,
    TOO_LONG,
    SAME_AS_BEFORE,
    CONTAINS_LOGIN_NAME
  }

  /** Thrown with the reason, which the view shows beside the field. */
  public static final class PasswordRefused extends RuntimeException {
    private final Refusal refusal;

    PasswordRefused(Refusal refusal) {
      super(refusal.name());
      this.refusal = refusal;
    }

    public Refusal refusal() {
      return refusal;
    }
  }

  /**
   * The person's own change; ends an initial password.
   *
   * @throws PasswordRefused when it is shorter than {@link Account#PASSWORD_MIN_LENGTH}, longer
   *     than {@link Account#PASSWORD_MAX_LENGTH}, contains the login name or is the one before
   */
  @Transactional
  public SignedIn change(Person person, String password) {
    Account account = accounts.findById(person.id()).orElseThrow();
    if (password.length() < Account.PASSWORD_MIN_LENGTH) {
      throw new PasswordRefused(Refusal.TOO_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > Account.PASSWORD_MAX_LENGTH) {
      throw new PasswordRefused(Refusal.TOO_LONG);
    }
    if (password.toLowerCase().contains(person.loginName())) {
      throw new PasswordRefused(Refusal.CONTAINS_LOGIN_NAME);
    }
    if (account.passwordHash() != null && encoder.matches(password, account.passwordHash())) {
      throw new PasswordRefused(Refusal.SAME_AS_BEFORE);
    }
    account.changePassword(encoder.encode(password));
    traces.noteAbout(person, person, "password-changed");
    return SignedIn.of(account);
  }

  /**
   * Whether this is the password that now opens the account; wrong tries count towards its lock.
   */
  @Transactional
  public boolean isPresent(Person person, String password) {
    Account account = accounts.findById(person.id()).orElseThrow();
    if (account.isLocked(clock.instant())) {
      return false;
    }
    boolean right =
        account.passwordHash() != null && encoder.matches(password, account.passwordHash());
    if (!right) {
      account.noteFailedSignIn(clock.instant());
      traces.noteByNobody(person, "sign-in-failed");
    }
    return right;
  }

  /**
   * A code to read out to somebody who forgot their password; good once, for {@link
   * Account#ONE_TIME_CODE_LIFE}. The caller has made sure that the account is within their reach.
   */
  @Transactional
  public String giveOneTimeCode(Person by, UUID accountId) {
    Account account = accounts.findById(accountId).orElseThrow();
    String code = newOneTimeCode();
    account.giveOneTimeCode(encoder.encode(code), clock.instant());
    traces.noteAbout(by, account.person(), "one-time-code-given");
    return code;
  }

  /** A code that is easily read out, for whoever stores its hash; nobody has it yet. */
  public String newOneTimeCode() {
    StringBuilder code = new StringBuilder();
    random
        .ints(CODE_LENGTH, 0, READ_ALOUD.length())
        .forEach(i -> code.append(READ_ALOUD.charAt(i)));
    return code.toString();
  }
}

package app.courtyard.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in with a password or a one-time code, with a lock after repeated failures. A wrong name
 * and a wrong password get the same answer and take the same time.
 */
@Service
class SigningIn implements AuthenticationProvider, UserDetailsService {

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final SignInTraces traces;
  private final Clock clock;
  private final String hashOfNobody;

  SigningIn(Accounts accounts, PasswordEncoder encoder, SignInTraces traces, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.traces = traces;
    this.clock = clock;
    this.hashOfNobody = encoder.encode("nobody");
  }

  @Override
  @Transactional(noRollbackFor = BadCredentialsException.class)
  public Authentication authenticate(Authentication attempt) {
    String password = String.valueOf(attempt.getCredentials());
    Instant now = clock.instant();
    Account account =
        accounts
            .findByLoginName(LoginName.normalised(attempt.getName()))
            .filter(Account::isOpen)
            .orElse(null);
    if (account == null) {
      encoder.matches(password, hashOfNobody);
      throw new BadCredentialsException("unknown");
    }
    if (account.isLocked(now)) {
      throw new LockedException("locked");
    }
    if (!matches(password, account.passwordHash())
        && !matches(asCode(password), account.validOneTimeCodeHash(now))) {
      account.noteFailedSignIn(now);
      traces.failed(account, account.isLocked(now));
      throw new BadCredentialsException("wrong");
    }
    account.noteSignIn();
    SignedIn signedIn = SignedIn.of(account);
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, signedIn.getAuthorities());
  }

  private boolean matches(String password, @Nullable String hash) {
    return hash != null && encoder.matches(password, hash);
  }

  /** A code is read out and written down, in whatever case and with gaps for the eye. */
  private static String asCode(String typed) {
    return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** For remember-me: who comes back with a cookie that is still good. */
  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String loginName) {
    return accounts
        .findByLoginName(LoginName.normalised(loginName))
        .map(SignedIn::of)
        .orElseThrow(() -> new UsernameNotFoundException(loginName));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}

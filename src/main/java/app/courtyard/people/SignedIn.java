package app.courtyard.people;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of a session. */
public record SignedIn(
    Person person,
    boolean mustChangePassword,
    @Nullable String passwordHash,
    boolean open,
    int signOuts)
    implements UserDetails {

  static SignedIn of(Account account) {
    return new SignedIn(
        account.person(),
        account.mustChangePassword(),
        account.passwordHash(),
        account.isOpen(),
        account.signOuts());
  }

  /** Until an initial password is changed, its holder may do nothing else. */
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return person.role().permissions().stream()
        .filter(permission -> !mustChangePassword && person.may(permission))
        .map(permission -> new SimpleGrantedAuthority("ROLE_" + permission))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Signs the remember-me cookie, so that a new password ends the old cookies, and so do a one-time
   * code and signing out everywhere.
   */
  @Override
  public String getPassword() {
    return passwordHash == null
        ? ""
        : passwordHash
            + (mustChangePassword ? " to be changed" : "")
            + (signOuts == 0 ? "" : " " + signOuts);
  }

  @Override
  public String getUsername() {
    return person.loginName();
  }

  @Override
  public boolean isEnabled() {
    return open;
  }
}

package app.courtyard.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * A signed cookie, not one that is rotated at each use: parallel calls after an expiry must not
 * look like a stolen one.
 */
class RememberedSignIn extends TokenBasedRememberMeServices {

  private final List<SignInBar> bars;

  RememberedSignIn(String key, UserDetailsService people, List<SignInBar> bars) {
    super(key, people);
    this.bars = bars;
  }

  @Override
  protected UserDetails processAutoLoginCookie(
      String[] cookie, HttpServletRequest request, HttpServletResponse response) {
    UserDetails known = super.processAutoLoginCookie(cookie, request, response);
    if (known instanceof SignedIn signedIn
        && bars.stream().anyMatch(bar -> bar.bars().test(signedIn.person(), request))) {
      throw new RememberMeAuthenticationException("Not from here");
    }
    return known;
  }
}

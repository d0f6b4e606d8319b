package app.courtyard.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account is no longer what it was at sign-in: closed, another role or estate,
 * another password, a one-time code given, or the device closed to them. The request goes on as
 * nobody's; a remember-me cookie that is still good then signs in anew.
 *
 * <p>One query by primary key for each request of somebody signed in, on whichever node: a list of
 * sessions to end would have to be told to all of them.
 */
class SessionCheck extends OncePerRequestFilter {

  private final Accounts accounts;
  private final List<SignInBar> bars;

  SessionCheck(Accounts accounts, List<SignInBar> bars) {
    this.accounts = accounts;
    this.bars = bars;
  }

  /** What the build made is the same for everybody. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/VAADIN/build/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedIn then
        && !(isStill(then) && isWelcome(then, request))) {
      SecurityContextHolder.clearContext();
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isWelcome(SignedIn then, HttpServletRequest request) {
    return bars.stream().noneMatch(bar -> bar.bars().test(then.person(), request));
  }

  private boolean isStill(SignedIn then) {
    return then.open()
        && accounts.findById(then.person().id()).map(SignedIn::of).filter(then::equals).isPresent();
  }
}

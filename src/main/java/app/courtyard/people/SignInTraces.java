package app.courtyard.people;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Each sign-in leaves a trace with the browser it came from, and so does each that failed. */
@Component
class SignInTraces {

  private static final int LONGEST_USER_AGENT = 300;

  private final Traces traces;

  SignInTraces(Traces traces) {
    this.traces = traces;
  }

  /** With a password or a code at the sign-in page, or by what a browser remembers. */
  @EventListener
  void on(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
      boolean remembered = event.getAuthentication() instanceof RememberMeAuthenticationToken;
      traces.noteAbout(
          signedIn.person(),
          signedIn.person(),
          remembered ? "signed-in-remembered" : "signed-in",
          browser());
    }
  }

  /** Of a name that is known; what does not exist has no trace. */
  void failed(Account account, boolean nowLocked) {
    traces.noteByNobody(account.person(), "sign-in-failed", browser());
    if (nowLocked) {
      traces.noteByNobody(account.person(), "account-locked");
    }
  }

  private static Trace.Change browser() {
    return Trace.Change.to("browser", userAgent());
  }

  private static @Nullable String userAgent() {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)) {
      return null;
    }
    String agent = now.getRequest().getHeader("User-Agent");
    return agent == null ? null : agent.substring(0, Math.min(agent.length(), LONGEST_USER_AGENT));
  }
}

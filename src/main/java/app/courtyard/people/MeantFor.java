package app.courtyard.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does nothing of a call that was meant for somebody else than who is signed in: two who share a
 * device may have changed places while it was on its way.
 */
class MeantFor extends OncePerRequestFilter {

  /** The id of the person; a call without it is meant for whoever is signed in. */
  static final String HEADER = "Courtyard-Person";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String meant = request.getHeader(HEADER);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (meant != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedIn signedIn
        && !meant.equals(signedIn.person().id().toString())) {
      ApiDenials.otherPerson(response);
    } else {
      chain.doFilter(request, response);
    }
  }
}

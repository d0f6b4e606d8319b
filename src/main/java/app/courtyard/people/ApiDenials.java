package app.courtyard.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;

/** What the API says to whoever may not: JSON with a code, never a page. */
final class ApiDenials {

  static void signIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    write(response, 401, "sign-in", "Sign in first");
  }

  static void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    if (e instanceof CsrfException) {
      write(response, 403, "csrf", "Take a fresh CSRF token from GET /api/session");
    } else if (mustChangePassword()) {
      write(response, 403, "change-password", "Change the initial password first");
    } else {
      write(response, 403, "not-allowed", "Not for this role");
    }
  }

  static void otherPerson(HttpServletResponse response) throws IOException {
    write(response, 409, "other-person", "Somebody else is signed in on this device");
  }

  static void signedOut(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    response.setStatus(204);
  }

  private static boolean mustChangePassword() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
        && authentication.getPrincipal() instanceof SignedIn signedIn
        && signedIn.mustChangePassword();
  }

  private static void write(HttpServletResponse response, int status, String code, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write("{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}");
  }

  private ApiDenials() {}
}

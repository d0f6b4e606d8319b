package app.courtyard.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A phone must hear of a new version at its next visit, so the service worker is asked for anew
 * each time.
 */
@Component
class FreshServiceWorker extends OncePerRequestFilter {

  private static final Set<String> WORKER = Set.of("/sw.js", "/sw-runtime-resources-precache.js");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WORKER.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    chain.doFilter(request, new FirstWordOnCaching(response));
  }

  /** Keeps the header as it was set first. */
  private static final class FirstWordOnCaching extends HttpServletResponseWrapper {

    FirstWordOnCaching(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      }
    }
  }
}

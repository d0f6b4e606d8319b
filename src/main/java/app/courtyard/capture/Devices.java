package app.courtyard.capture;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Knows a device again by a cookie that scripts cannot read. */
@Component
class Devices {

  static final String COOKIE = "courtyard-device";

  /** The longest that browsers keep a cookie; it is set anew at each contact. */
  private static final Duration KEPT_FOR = Duration.ofDays(400);

  /** The device of a call; one without a cookie, or with a broken one, is a new device. */
  UUID know(HttpServletRequest request, HttpServletResponse response) {
    UUID device = find(request).orElseGet(UUID::randomUUID);
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, device.toString())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(KEPT_FOR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return device;
  }

  /** The device, if it was here before. */
  static Optional<UUID> find(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString)
            .findFirst();
  }
}

package app.courtyard.capture;

import app.courtyard.people.Accounts;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.PersonalPreferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in on this device, and the token with which that person hands in from here. */
@RestController
class SessionController {

  /** As in wire.ts. */
  record UploadToken(String token) {}

  record Wish(@Nullable String language, @Nullable String theme) {}

  private final CurrentPerson current;
  private final Accounts accounts;
  private final Devices devices;
  private final UploadTokens tokens;
  private final PersonDevices personDevices;
  private final PersonalPreferences preferences;
  private final Clock clock;
  private final String version;

  SessionController(
      CurrentPerson current,
      Accounts accounts,
      Devices devices,
      UploadTokens tokens,
      PersonDevices personDevices,
      PersonalPreferences preferences,
      Clock clock,
      @Value("${spring.application.version:dev}") String version) {
    this.current = current;
    this.accounts = accounts;
    this.devices = devices;
    this.tokens = tokens;
    this.personDevices = personDevices;
    this.preferences = preferences;
    this.clock = clock;
    this.version = version;
  }

  /** Open to all; nobody signed in is an answer too. */
  @GetMapping("/api/session")
  SessionInfo session(CsrfToken csrf, HttpServletRequest request, HttpServletResponse response) {
    UUID device = devices.know(request, response);
    var who =
        current
            .find()
            .flatMap(person -> accounts.findById(person.id()))
            .map(SessionInfo.Who::of)
            .orElse(null);
    return new SessionInfo(
        "session",
        clock.instant(),
        who,
        who != null && tokens.wantsAnother(who.id(), device),
        personDevices.closedTo(device),
        new SessionInfo.Csrf(csrf.getHeaderName(), csrf.getToken()),
        version);
  }

  @PostMapping("/api/session/upload-token")
  UploadToken uploadToken(HttpServletRequest request, HttpServletResponse response) {
    String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return new UploadToken(
        tokens.issue(current.get(), devices.know(request, response), agent, clock.instant()));
  }

  @PostMapping("/api/session/preferences")
  SessionInfo preferences(
      @RequestBody Wish wish,
      CsrfToken csrf,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      preferences.set(current.get(), String.valueOf(wish.language()), String.valueOf(wish.theme()));
    } catch (IllegalArgumentException e) {
      throw new ApiRefusal(
          HttpStatus.BAD_REQUEST, "unknown-value", "language: zh, en; theme: system, light, dark");
    }
    return session(csrf, request, response);
  }
}

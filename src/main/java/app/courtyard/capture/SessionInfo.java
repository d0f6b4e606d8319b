package app.courtyard.capture;

import app.courtyard.people.Account;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in on this device, as in wire.ts. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SessionInfo(
    String courtyard,
    Instant serverTime,
    @Nullable Who person,
    boolean tokenRevoked,
    List<UUID> closedTo,
    Csrf csrf,
    String version) {

  record Who(UUID id, String name, String role, String language, String theme) {
    static Who of(Account account) {
      var person = account.person();
      return new Who(
          person.id(), person.name(), person.role().code(), account.language(), account.theme());
    }
  }

  record Csrf(String header, String token) {}
}

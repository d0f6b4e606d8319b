package app.courtyard.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone says of a file that it wrote.
 *
 * @param person whose captures they are; whoever imports them vouches for it
 * @param exportedAt by the phone's clock
 */
record WaitingAbout(UUID person, @Nullable Instant exportedAt) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static Optional<WaitingAbout> read(byte[] bytes) {
    try {
      JsonNode json = MAPPER.readTree(bytes);
      if (!json.path("courtyard").asString("").equals("waiting")) {
        return Optional.empty();
      }
      var person = new Fields(json.path("person"));
      return Optional.of(
          new WaitingAbout(person.the("id", person::id), new Fields(json).instant("exportedAt")));
    } catch (JacksonException | Fields.Unreadable e) {
      return Optional.empty();
    }
  }
}

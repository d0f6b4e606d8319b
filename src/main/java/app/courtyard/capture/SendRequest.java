package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call with captures. What it says of the device is taken as far as it makes sense: it never
 * costs a capture.
 *
 * @param sentAt by the phone's clock
 * @param freeBytes storage that is left on the device
 * @param captures not more than {@link Intake#MOST_CAPTURES}; of a longer list the first
 */
record SendRequest(
    @Nullable Instant sentAt,
    @Nullable String app,
    @Nullable Long freeBytes,
    @Nullable Integer waitingCaptures,
    @Nullable Integer waitingPhotos,
    @Nullable Instant oldestWaiting,
    List<String> captures) {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST_APP = 40;

  /** Empty when it is no such call: not JSON, or without a list of captures. */
  static Optional<SendRequest> read(byte[] body) {
    try {
      JsonNode json = MAPPER.readTree(body);
      return json.isObject() && json.path("captures").isArray()
          ? Optional.of(read(json))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static SendRequest read(JsonNode json) {
    JsonNode waiting = json.path("waiting");
    return new SendRequest(
        sensible(() -> new Fields(json).instant("sentAt")),
        sensible(() -> new Fields(json).text("app", LONGEST_APP)),
        json.path("freeBytes").canConvertToLong() ? json.path("freeBytes").asLong() : null,
        count(waiting.path("captures")),
        count(waiting.path("photos")),
        sensible(() -> new Fields(waiting).instant("oldest")),
        json.path("captures")
            .valueStream()
            .limit(Intake.MOST_CAPTURES)
            // One that is no string is held as unreadable, with the JSON that it is.
            .map(capture -> capture.isString() ? capture.asString() : capture.toString())
            .toList());
  }

  private static @Nullable Integer count(JsonNode value) {
    return value.canConvertToInt() ? value.asInt() : null;
  }

  private static <T> @Nullable T sensible(Supplier<@Nullable T> read) {
    try {
      return read.get();
    } catch (Fields.Unreadable e) {
      return null;
    }
  }
}

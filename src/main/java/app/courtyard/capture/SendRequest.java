package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call with captures, or with none: then it only says how it stands with the device.
 *
 * @param sentAt by the phone's clock
 * @param forgotten the device was closed to the sender, and has forgotten what it kept of their
 *     work
 * @param captures not more than {@link Intake#MOST_CAPTURES}; of a longer list the first
 */
record SendRequest(
    @Nullable Instant sentAt, DeviceReport device, boolean forgotten, List<String> captures) {

  private static final JsonMapper MAPPER = new JsonMapper();

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
    return new SendRequest(
        DeviceReport.sensible(() -> new Fields(json).instant("sentAt")),
        DeviceReport.read(json),
        json.path("forgotten").asBoolean(false),
        json.path("captures")
            .valueStream()
            .limit(Intake.MOST_CAPTURES)
            // One that is no string is held as unreadable, with the JSON that it is.
            .map(capture -> capture.isString() ? capture.asString() : capture.toString())
            .toList());
  }
}

package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a call says of the device, as far as it makes sense: it never costs a capture.
 *
 * @param app the app's version
 * @param freeBytes storage that is left on the device
 * @param persisted whether the browser has promised not to clear what is kept there
 * @param store the mark of the store there
 * @param waiting what waits there of the sender
 * @param seen marks of stores that are gone, which the sender has been told of and says so
 */
public record DeviceReport(
    @Nullable String app,
    @Nullable Long freeBytes,
    @Nullable Boolean persisted,
    @Nullable UUID store,
    Waiting waiting,
    List<UUID> seen) {

  private static final int LONGEST_APP = 40;
  private static final int MOST_SEEN = 20;

  /** Null is what the call does not say. */
  public record Waiting(
      @Nullable Integer captures, @Nullable Integer photos, @Nullable Instant oldest) {

    private static Waiting read(JsonNode json) {
      return new Waiting(
          count(json.path("captures")),
          count(json.path("photos")),
          sensible(() -> new Fields(json).instant("oldest")));
    }

    private static @Nullable Integer count(JsonNode value) {
      return value.canConvertToInt() && value.asInt() >= 0 ? value.asInt() : null;
    }

    /** What is whole now waits no longer; the call was written before. */
    private Waiting without(int whole) {
      if (captures == null || whole == 0) {
        return this;
      }
      int left = Math.max(0, captures - whole);
      return left == 0 ? new Waiting(0, 0, null) : new Waiting(left, photos, oldest);
    }
  }

  static DeviceReport read(JsonNode call) {
    return new DeviceReport(
        sensible(() -> new Fields(call).text("app", LONGEST_APP)),
        call.path("freeBytes").canConvertToLong() ? call.path("freeBytes").asLong() : null,
        call.path("persisted").isBoolean() ? call.path("persisted").asBoolean() : null,
        sensible(() -> new Fields(call).id("store")),
        // An app before 0.5 tells only of all that waits there, whoever made it.
        Waiting.read(call.path(call.path("own").isObject() ? "own" : "waiting")),
        call.path("seen")
            .valueStream()
            .limit(MOST_SEEN)
            .map(one -> sensible(() -> Fields.uuid("seen", one.asString(""))))
            .filter(Objects::nonNull)
            .toList());
  }

  /** How it stands once the call is answered. */
  DeviceReport after(List<Receipt> receipts) {
    int whole = (int) receipts.stream().filter(receipt -> receipt.missing().isEmpty()).count();
    return new DeviceReport(app, freeBytes, persisted, store, waiting.without(whole), seen);
  }

  static <T> @Nullable T sensible(Supplier<@Nullable T> read) {
    try {
      return read.get();
    } catch (Fields.Unreadable e) {
      return null;
    }
  }
}

package app.courtyard.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * A capture as it came over the line: its bytes, and as much as can be read of them.
 *
 * @param id its own, or one made from its content where none can be read
 * @param shownId its own; null where none can be read
 * @param content null where it is not the JSON of a capture
 * @param pictures hashes that it names, also where it is unreadable otherwise
 */
record Arriving(
    byte[] bytes,
    String hash,
    UUID id,
    @Nullable UUID shownId,
    @Nullable String form,
    @Nullable UUID place,
    @Nullable Instant capturedAt,
    List<String> pictures,
    @Nullable CaptureContent content) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static Arriving of(String capture) {
    return of(Hashes.utf8(capture));
  }

  static Arriving of(byte[] bytes) {
    String hash = Hashes.sha256(bytes);
    JsonNode json = tree(bytes);
    UUID id = orNull(() -> new Fields(json).id("id"));
    return new Arriving(
        bytes,
        hash,
        id == null ? Hashes.idOf(hash) : id,
        id,
        orNull(() -> new Fields(json).text("form", 60)),
        orNull(() -> new Fields(json.path("place")).id("id")),
        orNull(() -> new Fields(json).instant("capturedAt")),
        pictures(json),
        orNull(() -> CaptureReader.read(json)));
  }

  /** The same bytes, read as somebody at the desk decided. */
  Arriving reading(CaptureContent other) {
    return new Arriving(bytes, hash, id, shownId, form, place, capturedAt, pictures, other);
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      return NullNode.getInstance();
    }
  }

  private static List<String> pictures(JsonNode json) {
    return json.path("photos")
        .valueStream()
        .map(photo -> photo.path("sha256").asString(""))
        .filter(Hashes::isSha256)
        .distinct()
        .toList();
  }

  private static <T> @Nullable T orNull(Supplier<@Nullable T> read) {
    try {
      return read.get();
    } catch (Fields.Unreadable e) {
      return null;
    }
  }
}

package app.courtyard.capture;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads the JSON of a capture, strictly. */
final class CaptureReader {

  private static final int LONGEST_WORDS = 200;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_CODE = 64;
  private static final double FARTHEST_OFF = 50_000_000;
  private static final Set<String> ORIGINS = Set.of("camera", "gallery", "signature");

  /**
   * @throws Fields.Unreadable when it is not the JSON of a capture
   */
  static CaptureContent read(JsonNode json) {
    var fields = new Fields(json);
    JsonNode answers = json.get("answers");
    return new CaptureContent(
        fields.the("id", fields::id),
        fields.the("form", name -> fields.text(name, LONGEST_NAME)),
        fields.wholeNumber("version", 1, Integer.MAX_VALUE),
        place(fields.fields("place")),
        fields.id("task"),
        fields.the("startedAt", fields::instant),
        fields.the("capturedAt", fields::instant),
        oneOf(
            fields.the("clock", name -> fields.text(name, LONGEST_NAME)),
            ClockState.values(),
            ClockState::code),
        position(fields.fields("position")),
        fields.id("corrects"),
        fields.id("voids"),
        fields.list("revisits").stream().map(CaptureReader::revisit).toList(),
        answers == null ? NullNode.getInstance() : answers,
        photos(fields.list("photos")));
  }

  private static @Nullable RecordPlace place(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    return new RecordPlace(
        fields.id("id"),
        fields.text("words", LONGEST_WORDS),
        oneOf(
            fields.the("arrival", name -> fields.text(name, LONGEST_NAME)),
            Arrival.values(),
            Arrival::code),
        fields.instant("at"),
        fields.text("code", LONGEST_CODE),
        fields.text("reason", LONGEST_WORDS));
  }

  private static @Nullable Position position(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    return new Position(
        fields.number("latitude", -90, 90),
        fields.number("longitude", -180, 180),
        fields.number("accuracy", 0, FARTHEST_OFF),
        fields.the("at", fields::instant));
  }

  private static Revisit revisit(Fields fields) {
    return new Revisit(fields.the("finding", fields::id), fields.yesOrNo("still"));
  }

  private static List<PhotoInManifest> photos(List<Fields> manifest) {
    return IntStream.range(0, manifest.size())
        .mapToObj(at -> photo(at + 1, manifest.get(at)))
        .toList();
  }

  private static PhotoInManifest photo(int number, Fields fields) {
    String sha256 = fields.the("sha256", name -> fields.text(name, 64));
    Fields.demand(Hashes.isSha256(sha256), "sha256");
    String origin = fields.the("origin", name -> fields.text(name, LONGEST_NAME));
    Fields.demand(ORIGINS.contains(origin), "origin");
    return new PhotoInManifest(
        number,
        sha256,
        fields.wholeNumber("bytes", 1, Photos.MOST_BYTES),
        fields.text("question", LONGEST_NAME),
        origin,
        fields.instant("takenAt"));
  }

  private static <T> T oneOf(String code, T[] values, Function<T, String> codeOf) {
    for (T value : values) {
      if (codeOf.apply(value).equals(code)) {
        return value;
      }
    }
    throw new Fields.Unreadable(code);
  }

  private CaptureReader() {}
}

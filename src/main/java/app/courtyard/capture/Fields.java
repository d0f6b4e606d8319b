package app.courtyard.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of a JSON object from a phone. One that is null is absent; one that is wrong makes it
 * unreadable.
 */
record Fields(JsonNode object) {

  /** It is not the JSON of a capture. */
  static final class Unreadable extends RuntimeException {
    Unreadable(String what) {
      super(what, null, false, false);
    }
  }

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** PostgreSQL keeps neither NUL nor half a surrogate pair. */
  private static final Pattern NOT_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  Fields {
    demand(object.isObject(), "not an object");
  }

  static void demand(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new Unreadable(otherwise);
    }
  }

  private Optional<JsonNode> find(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  <T> T the(String name, Function<String, @Nullable T> read) {
    T value = read.apply(name);
    if (value == null) {
      throw new Unreadable(name);
    }
    return value;
  }

  @Nullable String text(String name, int longest) {
    String text = find(name).map(value -> string(name, value)).orElse(null);
    demand(text == null || text.length() <= longest, name);
    return text;
  }

  private static String string(String name, JsonNode value) {
    demand(value.isString() && !NOT_TEXT.matcher(value.asString()).find(), name);
    return value.asString();
  }

  @Nullable UUID id(String name) {
    return find(name).map(value -> uuid(name, string(name, value))).orElse(null);
  }

  static UUID uuid(String name, String text) {
    demand(ID.matcher(text).matches(), name);
    return UUID.fromString(text);
  }

  @Nullable Instant instant(String name) {
    return find(name).map(value -> instant(name, string(name, value))).orElse(null);
  }

  private static Instant instant(String name, String text) {
    try {
      Instant instant = Instant.parse(text);
      demand(instant.isAfter(FIRST) && instant.isBefore(LAST), name);
      return instant;
    } catch (DateTimeException e) {
      throw new Unreadable(name);
    }
  }

  double number(String name, double least, double most) {
    JsonNode value = find(name).orElseThrow(() -> new Unreadable(name));
    demand(value.isNumber() && value.asDouble() >= least && value.asDouble() <= most, name);
    return value.asDouble();
  }

  int wholeNumber(String name, int least, int most) {
    JsonNode value = find(name).orElseThrow(() -> new Unreadable(name));
    demand(value.canConvertToInt() && value.isIntegralNumber(), name);
    demand(value.asInt() >= least && value.asInt() <= most, name);
    return value.asInt();
  }

  boolean yesOrNo(String name) {
    JsonNode value = find(name).orElseThrow(() -> new Unreadable(name));
    demand(value.isBoolean(), name);
    return value.asBoolean();
  }

  @Nullable Fields fields(String name) {
    return find(name).map(Fields::new).orElse(null);
  }

  List<Fields> list(String name) {
    JsonNode value = find(name).orElse(null);
    demand(value == null || value.isArray(), name);
    return value == null ? List.of() : value.valueStream().map(Fields::new).toList();
  }
}

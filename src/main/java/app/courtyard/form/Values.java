package app.courtyard.form;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Small truths about JSON values; each has its twin on the phone. */
final class Values {

  private static final String BLANKS = " \t\r\n\u3000";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Null, blanks, an empty list, or an object of nothing but empty members: not answered. */
  static boolean isEmpty(JsonNode value) {
    return value.isNull()
        || (value.isString() && isBlank(value.asString()))
        || (value.isArray() && value.isEmpty())
        || (value.isObject() && value.valueStream().allMatch(Values::isEmpty));
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> BLANKS.indexOf(c) >= 0);
  }

  /** PostgreSQL's jsonb knows neither NUL nor half a surrogate pair, anywhere inside. */
  static boolean canBeStored(JsonNode value) {
    if (value.isString()) {
      return isWhole(value.asString());
    }
    return value.valueStream().allMatch(Values::canBeStored)
        && value.propertyNames().stream().allMatch(Values::isWhole);
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  /** SHA-256 in lower-case hexadecimal. */
  static boolean isHash(JsonNode value) {
    return value.isString() && HASH.matcher(value.asString()).matches();
  }

  static boolean isId(JsonNode value) {
    return value.isString() && ID.matcher(value.asString()).matches();
  }

  static boolean isTrue(JsonNode value) {
    return value.isBoolean() && value.asBoolean();
  }

  private Values() {}
}

package app.courtyard.form;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Small truths about JSON values; each has its twin on the phone. In loops, not in streams: they
 * are asked of every value of every capture.
 */
final class Values {

  private static final String BLANKS = " \t\r\n\u3000";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Null, blanks, an empty list, or an object of nothing but empty members: not answered. */
  static boolean isEmpty(JsonNode value) {
    return value.isNull()
        || (value.isString() && isBlank(value.asString()))
        || (value.isArray() && value.isEmpty())
        || (value.isObject() && hasOnlyEmptyMembers(value));
  }

  private static boolean hasOnlyEmptyMembers(JsonNode object) {
    for (JsonNode member : object) {
      if (!isEmpty(member)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (BLANKS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** PostgreSQL's jsonb knows neither NUL nor half a surrogate pair, anywhere inside. */
  static boolean canBeStored(JsonNode value) {
    if (value.isString()) {
      return isWhole(value.asString());
    }
    for (JsonNode inside : value) {
      if (!canBeStored(inside)) {
        return false;
      }
    }
    for (String name : value.propertyNames()) {
      if (!isWhole(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || isHalf(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    return (Character.isHighSurrogate(c)
            && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))))
        || (Character.isLowSurrogate(c)
            && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
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

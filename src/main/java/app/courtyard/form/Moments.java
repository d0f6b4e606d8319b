package app.courtyard.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Days and times as they stand in answers: ASCII digits, whole, and such as exist. Years 0001 to
 * 9999.
 */
final class Moments {

  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final Pattern INSTANT_TIME =
      Pattern.compile(TIME.pattern() + ":[0-5][0-9](\\.[0-9]{1,9})?Z");

  static boolean isDay(JsonNode value) {
    return value.isString() && isDay(value.asString());
  }

  static boolean isTime(JsonNode value) {
    return value.isString() && TIME.matcher(value.asString()).matches();
  }

  /** 2026-11-23T09:30 */
  static boolean isDateTime(JsonNode value) {
    return value.isString() && isDayAndTime(value.asString(), TIME);
  }

  /** 2026-11-23T01:30:00Z, with up to nine digits after the second. */
  static boolean isInstant(JsonNode value) {
    return value.isString() && isDayAndTime(value.asString(), INSTANT_TIME);
  }

  private static boolean isDayAndTime(String text, Pattern time) {
    return text.length() > 11
        && text.charAt(10) == 'T'
        && isDay(text.substring(0, 10))
        && time.matcher(text.substring(11)).matches();
  }

  private static boolean isDay(String text) {
    var day = DAY.matcher(text);
    if (!day.matches() || day.group(1).equals("0000")) {
      return false;
    }
    try {
      LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Moments() {}
}

package app.courtyard.estate;

import static java.util.stream.Collectors.joining;

import app.courtyard.form.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Days of the week as people write them, and as bits: Monday is bit 0, Sunday bit 6. */
final class Weekdays {

  static final int DAILY = 127;
  static final Words EXAMPLE = new Words("每天，或：周一、周三", "daily, or: Mon, Wed");

  /** Which only the app knows more of; it is not read. */
  private static final Words BY_THE_MONTH = new Words("按月", "by the month");

  private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "日");
  private static final List<String> ENGLISH =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Weekdays() {}

  static OptionalInt parse(String text) {
    if (text.equals("每天") || text.equals("每日") || text.equalsIgnoreCase("daily")) {
      return OptionalInt.of(DAILY);
    }
    int bits = 0;
    for (String part : text.split("[、，, ;；/]+")) {
      int day = dayOf(part);
      if (day < 0) {
        return OptionalInt.empty();
      }
      bits |= 1 << day;
    }
    return OptionalInt.of(bits);
  }

  /** As a workbook says them, so that they are read again; a route by the month has none. */
  static Words say(int days) {
    if (days == 0) {
      return BY_THE_MONTH;
    }
    if (days == DAILY) {
      return new Words("每天", "daily");
    }
    int[] those = IntStream.range(0, 7).filter(day -> (days >> day & 1) == 1).toArray();
    return new Words(
        Arrays.stream(those).mapToObj(day -> "周" + CHINESE.get(day)).collect(joining("、")),
        Arrays.stream(those).mapToObj(ENGLISH::get).collect(joining(", ")));
  }

  private static int dayOf(String text) {
    String chinese = text.replaceFirst("^(周|星期)", "").replace('天', '日');
    if (CHINESE.contains(chinese)) {
      return CHINESE.indexOf(chinese);
    }
    if (text.matches("[1-7]")) {
      return Integer.parseInt(text) - 1;
    }
    return text.length() < 3
        ? -1
        : ENGLISH.indexOf(
            text.substring(0, 1).toUpperCase(Locale.ROOT)
                + text.substring(1, 3).toLowerCase(Locale.ROOT));
  }
}

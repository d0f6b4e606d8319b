package app.courtyard.estate;

import app.courtyard.form.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Days of the week as people write them, and as bits: Monday is bit 0, Sunday bit 6. */
final class Weekdays {

  static final int DAILY = 127;
  static final Words EXAMPLE = new Words("每天，或：周一、周三", "daily, or: Mon, Wed");

  private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "日");
  private static final List<String> ENGLISH =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

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

  private static int dayOf(String text) {
    String chinese = text.replaceFirst("^(周|星期)", "").replace('天', '日');
    if (CHINESE.contains(chinese)) {
      return CHINESE.indexOf(chinese);
    }
    if (text.matches("[1-7]")) {
      return Integer.parseInt(text) - 1;
    }
    return text.length() < 3 ? -1 : ENGLISH.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
  }
}

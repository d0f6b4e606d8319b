package app.courtyard.estate;

import app.courtyard.form.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people and spreadsheets write them. */
final class Moments {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})(?:[:：]00)?");

  /** Day 0 of a spreadsheet's own count, right for days after February 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

  private Moments() {}

  static Optional<LocalDate> day(String text) {
    try {
      Matcher day = DAY.matcher(text);
      if (day.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3))));
      }
      return text.matches("\\d{5}")
          ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalTime> time(String text) {
    try {
      Matcher time = TIME.matcher(text);
      if (time.matches()) {
        return Optional.of(
            LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
      }
      return text.matches("0(\\.\\d+)?")
          ? Optional.of(ofFraction(new BigDecimal(text)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime ofFraction(BigDecimal ofADay) {
    long seconds = Math.round(ofADay.doubleValue() * SECONDS_OF_A_DAY / 60) * 60;
    return LocalTime.ofSecondOfDay(seconds % SECONDS_OF_A_DAY);
  }

  static Words bounds(double least, double most) {
    return Phrases.same(
        BigDecimal.valueOf(least).stripTrailingZeros().toPlainString()
            + " – "
            + BigDecimal.valueOf(most).stripTrailingZeros().toPlainString());
  }
}

package app.courtyard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells times as people of the estate say them: by its clocks, and today and yesterday by name. */
public final class EstateTime {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final String NO_BREAK = "\u00a0";
  private static final String UNTIL = "\u2060–\u2060";

  private final ZoneId zone;
  private final Clock clock;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayOfYear;

  public EstateTime(ZoneId zone, Clock clock, Locale locale) {
    this.zone = zone;
    this.clock = clock;
    boolean chinese = locale.getLanguage().equals("zh");
    this.day = DateTimeFormatter.ofPattern(whole(chinese ? "M 月 d 日" : "d MMM"), locale);
    this.dayOfYear =
        DateTimeFormatter.ofPattern(whole(chinese ? "yyyy 年 M 月 d 日" : "d MMM yyyy"), locale);
  }

  /** A day is never torn over two lines. */
  private static String whole(String pattern) {
    return pattern.replace(" ", NO_BREAK);
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return dayOf(clock.instant());
  }

  /** 08:40 */
  public String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  /** As {@link #day(LocalDate)}. */
  public String day(Instant instant) {
    return day(dayOf(instant));
  }

  /** 今天, 昨天, 11 月 23 日; of another year 2025 年 11 月 23 日. */
  public String day(LocalDate then) {
    LocalDate today = today();
    if (then.equals(today)) {
      return I18NProvider.translate("time.today");
    }
    if (then.equals(today.minusDays(1))) {
      return I18NProvider.translate("time.yesterday");
    }
    return (then.getYear() == today.getYear() ? day : dayOfYear).format(then);
  }

  /** 今天 08:40 */
  public String dayAndTime(Instant instant) {
    return day(instant) + NO_BREAK + time(instant);
  }

  /** 今天 08:40–10:12; without an end only its beginning. */
  public String span(Instant from, @Nullable Instant to) {
    if (to == null) {
      return dayAndTime(from);
    }
    boolean sameDay = dayOf(from).equals(dayOf(to));
    return dayAndTime(from) + UNTIL + (sameDay ? time(to) : dayAndTime(to));
  }

  private LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}

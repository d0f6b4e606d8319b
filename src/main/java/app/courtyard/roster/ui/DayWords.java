package app.courtyard.roster.ui;

import app.courtyard.people.Days;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells days as people say them: 今天, 明天, 周四 11/26. */
class DayWords {

  private final LocalDate today;
  private final DateTimeFormatter day;

  DayWords(LocalDate today, Locale locale) {
    this.today = today;
    this.day =
        DateTimeFormatter.ofPattern(
            locale.getLanguage().equals("zh") ? "EEE M/d" : "EEE d MMM", locale);
  }

  LocalDate today() {
    return today;
  }

  String of(LocalDate date) {
    if (date.equals(today)) {
      return I18NProvider.translate("roster.today");
    }
    return date.equals(today.plusDays(1))
        ? I18NProvider.translate("roster.tomorrow")
        : day.format(date);
  }

  String of(Days days) {
    return days.from().equals(days.to())
        ? of(days.from())
        : I18NProvider.translate("roster.days", of(days.from()), of(days.to()));
  }
}

package app.courtyard.inventory.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.inventory.Period;
import app.courtyard.inventory.Period.Month;
import app.courtyard.ui.EstateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 今天, 11 月 23 日, 2026 年 11 月. */
final class PeriodWords {

  static String of(Period period, EstateTime time, Locale locale) {
    return period instanceof Month
        ? DateTimeFormatter.ofPattern(translate("inventory.month-format"), locale)
            .format(period.first())
        : time.day(period.first());
  }

  private PeriodWords() {}
}

package app.courtyard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed as 2026-11-24 or chosen, with the names of days and months of the page's language.
 */
public class DayField extends DatePicker {

  public DayField(String label, @Nullable LocalDate day) {
    super(label, day);
    setI18n(wordsIn(UI.getCurrent().getLocale()));
  }

  static DatePickerI18n wordsIn(Locale locale) {
    DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
    List<String> weekdays = Arrays.asList(names.getWeekdays());
    List<String> shortWeekdays = Arrays.asList(names.getShortWeekdays());
    return new DatePickerI18n()
        .setMonthNames(Arrays.asList(names.getMonths()).subList(0, 12))
        .setWeekdays(weekdays.subList(1, 8))
        .setWeekdaysShort(shortWeekdays.subList(1, 8))
        .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
        .setToday(I18NProvider.translate("day.today"))
        .setCancel(I18NProvider.translate("people.cancel"))
        .setBadInputErrorMessage(I18NProvider.translate("day.unreadable"))
        .setDateFormat("yyyy-MM-dd");
  }
}

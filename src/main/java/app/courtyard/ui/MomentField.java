package app.courtyard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.LocalDateTime;
import java.util.Locale;

/** A day as in {@link DayField}, and an hour of it as 18:40. */
public class MomentField extends DateTimePicker {

  public MomentField(String label, LocalDateTime moment) {
    super(label, moment);
    Locale locale = UI.getCurrent().getLocale();
    // American English would count its hours to twelve.
    setLocale(locale.getLanguage().equals("zh") ? Locale.CHINA : Locale.UK);
    setDatePickerI18n(DayField.wordsIn(locale));
  }
}

package app.courtyard.plan.ui;

import app.courtyard.plan.Rhythm;
import app.courtyard.plan.RouteProblem;
import app.courtyard.ui.Chips;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How often, and on which days. */
class RhythmField extends Div {

  private enum Kind {
    WEEK,
    MONTH_DAY,
    MONTH_WEEK
  }

  private final Chips<Kind> kind =
      new Chips<>(
          getTranslation("routes.rhythm"),
          List.of(Kind.values()),
          each -> getTranslation("routes.rhythm." + each.name().toLowerCase().replace('_', '-')),
          false);
  private final Chips<DayOfWeek> days =
      new Chips<>(
          getTranslation("routes.days"),
          List.of(DayOfWeek.values()),
          day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()),
          true);
  private final Chips<Integer> week =
      new Chips<>(
          getTranslation("routes.week-of-month"),
          IntStream.rangeClosed(1, Rhythm.LAST_WEEK).boxed().toList(),
          number -> getTranslation("routes.week-of-month." + number),
          false);
  private final IntegerField everyWeeks =
      number("routes.every-weeks", Rhythm.MOST_WEEKS, "routes.every-weeks.hint");
  private final IntegerField day = number("routes.month-day", 31, "routes.month-day.hint");
  private final FieldError error = new FieldError(RouteProblem.Field.DAYS);

  RhythmField(Rhythm rhythm, Runnable changed) {
    addClassName("stack");
    add(kind, week, days, everyWeeks, day, error);
    set(rhythm);
    kind.onChange(
        () -> {
          show();
          changed.run();
        });
    days.onChange(changed);
    week.onChange(changed);
    everyWeeks.addValueChangeListener(change -> changed.run());
    day.addValueChangeListener(change -> changed.run());
  }

  Rhythm rhythm() {
    return switch (only(kind)) {
      case WEEK -> new Rhythm.Weekly(days.values(), value(everyWeeks));
      case MONTH_DAY -> new Rhythm.MonthDay(value(day));
      case MONTH_WEEK -> new Rhythm.MonthWeek(days.values(), only(week));
    };
  }

  void say(List<RouteProblem> problems) {
    error.show(problems);
  }

  private void set(Rhythm rhythm) {
    everyWeeks.setValue(1);
    day.setValue(1);
    week.setValues(Set.of(1));
    switch (rhythm) {
      case Rhythm.Weekly weekly -> {
        kind.setValues(Set.of(Kind.WEEK));
        days.setValues(weekly.days());
        everyWeeks.setValue(weekly.everyWeeks());
      }
      case Rhythm.MonthDay monthly -> {
        kind.setValues(Set.of(Kind.MONTH_DAY));
        day.setValue(monthly.day());
      }
      case Rhythm.MonthWeek monthly -> {
        kind.setValues(Set.of(Kind.MONTH_WEEK));
        days.setValues(monthly.days());
        week.setValues(Set.of(monthly.week()));
      }
    }
    show();
  }

  private void show() {
    Kind chosen = only(kind);
    days.setVisible(chosen != Kind.MONTH_DAY);
    week.setVisible(chosen == Kind.MONTH_WEEK);
    everyWeeks.setVisible(chosen == Kind.WEEK);
    day.setVisible(chosen == Kind.MONTH_DAY);
  }

  private IntegerField number(String label, int most, String hint) {
    IntegerField field = new IntegerField(getTranslation(label));
    field.setMin(1);
    field.setMax(most);
    field.setStepButtonsVisible(true);
    field.setHelperText(getTranslation(hint));
    return field;
  }

  private static int value(IntegerField field) {
    return field.getValue() == null ? 0 : field.getValue();
  }

  private static <T> T only(Chips<T> chips) {
    return chips.values().iterator().next();
  }
}

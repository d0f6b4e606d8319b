package app.courtyard.plan.ui;

import app.courtyard.people.Person;
import app.courtyard.plan.RouteCatalogue.Courtyard;
import app.courtyard.plan.RouteChoices;
import app.courtyard.plan.RouteChoices.Walker;
import app.courtyard.plan.RouteDraft;
import app.courtyard.plan.RouteProblem;
import app.courtyard.plan.RouteProblem.Field;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that one says of a route. What is wrong is said beside it, and nothing is lost. */
class RouteFields extends Div {

  private final TextField name = new TextField(getTranslation("routes.name"));
  private final Select<Courtyard> courtyard = new Select<>();
  private final StopsField stops;
  private final RhythmField rhythm;
  private final WindowsField windows;
  private final DatePicker from = new DatePicker(getTranslation("routes.from"));
  private final DatePicker until = new DatePicker(getTranslation("routes.until"));
  private final Select<Walker> walker = new Select<>();
  private final MultiSelectComboBox<Walker> testers = new MultiSelectComboBox<>();
  private final transient RouteDraft before;
  private final transient Runnable changed;

  /**
   * @param choosable whether the courtyard may still be chosen
   * @param tried whether it is asked who tries it out
   */
  RouteFields(
      RouteDraft before,
      List<Courtyard> courtyards,
      boolean choosable,
      boolean tried,
      RouteChoices choices,
      Person person,
      Runnable changed) {
    this.before = before;
    this.changed = changed;
    addClassNames("stack", "wide", "route-fields");
    stops =
        new StopsField(
            before.stops(),
            choices.sites(person, before.courtyard()),
            choices.checklists(),
            form -> form.title().in(getLocale()),
            this::changed);
    rhythm = new RhythmField(before.rhythm(), this::changed);
    windows = new WindowsField(before.windows(), this::changed);
    name(before);
    courtyard(courtyards, choosable, choices, person);
    days(before);
    people(before, choices.walkers(person), tried);
    Div dates = new Div(from, until);
    dates.addClassNames("row", "wraps");
    add(
        name,
        courtyard,
        stops,
        new H2(getTranslation("routes.when")),
        rhythm,
        new H2(getTranslation("routes.windows")),
        windows,
        dates,
        new H2(getTranslation("routes.who")),
        walker,
        testers);
  }

  RouteDraft draft() {
    return new RouteDraft(
        name.getValue(),
        courtyard.getValue().id(),
        stops.stops(),
        rhythm.rhythm(),
        windows.windows(),
        from.getValue() == null ? before.from() : from.getValue(),
        until.getValue(),
        walker.getValue() == null ? null : walker.getValue().id(),
        testers.getValue().stream().map(Walker::id).collect(Collectors.toSet()));
  }

  void say(List<RouteProblem> problems) {
    var ofName = new FieldError(Field.NAME).words(problems);
    name.setErrorMessage(ofName.orElse(""));
    name.setInvalid(ofName.isPresent());
    stops.say(problems);
    rhythm.say(problems);
    windows.say(problems);
    var ofLastDay = new FieldError(Field.LAST_DAY).words(problems);
    until.setErrorMessage(ofLastDay.orElse(""));
    until.setInvalid(ofLastDay.isPresent());
  }

  private void changed() {
    // Places of one courtyard are none of another's.
    courtyard.setReadOnly(!stops.isEmpty());
    changed.run();
  }

  private void name(RouteDraft before) {
    name.setManualValidation(true);
    name.setMaxLength(RouteDraft.NAME_MAX_LENGTH);
    name.setValue(before.name());
    name.addValueChangeListener(change -> changed.run());
  }

  private void courtyard(
      List<Courtyard> courtyards, boolean choosable, RouteChoices choices, Person person) {
    courtyard.setLabel(getTranslation("routes.courtyard"));
    courtyard.setItems(courtyards);
    courtyard.setItemLabelGenerator(Courtyard::name);
    courtyards.stream()
        .filter(one -> one.id().equals(before.courtyard()))
        .findFirst()
        .ifPresent(courtyard::setValue);
    courtyard.setVisible(choosable);
    courtyard.addValueChangeListener(
        change -> {
          stops.offer(choices.sites(person, change.getValue().id()));
          changed.run();
        });
  }

  private void days(RouteDraft before) {
    until.setManualValidation(true);
    until.setClearButtonVisible(true);
    until.setHelperText(getTranslation("routes.until.hint"));
    from.setValue(before.from());
    until.setValue(before.until());
    for (DatePicker day : List.of(from, until)) {
      day.setLocale(getLocale());
      day.addValueChangeListener(change -> changed.run());
    }
  }

  private void people(RouteDraft before, List<Walker> walkers, boolean tried) {
    walker.setLabel(getTranslation("routes.walker"));
    walker.setEmptySelectionAllowed(true);
    walker.setEmptySelectionCaption(getTranslation("routes.walker.duty"));
    walker.setItems(walkers);
    walker.setItemLabelGenerator(
        one -> one == null ? getTranslation("routes.walker.duty") : one.name());
    testers.setLabel(getTranslation("routes.testers"));
    testers.setHelperText(getTranslation("routes.testers.hint"));
    testers.setItems(walkers);
    testers.setItemLabelGenerator(Walker::name);
    testers.setVisible(tried);
    walkers.stream()
        .filter(one -> one.id().equals(before.walker()))
        .findFirst()
        .ifPresent(walker::setValue);
    testers.setValue(
        walkers.stream()
            .filter(one -> before.testers().contains(one.id()))
            .collect(Collectors.toSet()));
    walker.addValueChangeListener(change -> changed.run());
    testers.addValueChangeListener(change -> changed.run());
  }
}

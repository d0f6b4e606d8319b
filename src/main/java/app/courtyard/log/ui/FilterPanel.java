package app.courtyard.log.ui;

import app.courtyard.log.EntryKind;
import app.courtyard.log.LogFilter;
import app.courtyard.log.LogOptions.Option;
import app.courtyard.log.LogOptions.Options;
import app.courtyard.log.Outcome;
import app.courtyard.ui.DayField;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What narrows the list, each from a short list of its own; nothing happens until one says so. */
class FilterPanel extends Section {

  private final Select<Option> courtyard;
  private final Select<Option> person;
  private final Select<Option> route;
  private final Select<EntryKind> kind = new Select<>();
  private final Select<Outcome> outcome = new Select<>();
  private final DayField from = new DayField(getTranslation("log.from"), null);
  private final DayField to = new DayField(getTranslation("log.to"), null);
  private transient LogFilter shown = LogFilter.ALL;

  FilterPanel(Options options, Consumer<LogFilter> apply) {
    courtyard = choice("log.courtyard", options.courtyards());
    person = choice("log.person", options.people());
    route = choice("log.route", options.routes());
    fill(kind, "log.kind", EntryKind.values());
    kind.setItemLabelGenerator(
        value -> value == null ? any() : getTranslation("log.kind." + value.code()));
    fill(outcome, "log.result", Outcome.values());
    outcome.setItemLabelGenerator(
        value -> value == null ? any() : getTranslation("log.result." + value.code()));
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    Div days = new Div(from, to);
    days.addClassName("days");
    Div fields = new Div(courtyard, person, route, kind, outcome, days);
    fields.addClassName("fields");
    Div foot =
        new Div(
            button("log.clear", "calm", () -> apply.accept(shown.cleared())),
            button("log.apply", "main", () -> apply.accept(read())));
    foot.addClassName("foot");
    add(fields, foot);
  }

  void show(LogFilter filter) {
    shown = filter;
    set(courtyard, filter.courtyard());
    set(person, filter.person());
    set(route, filter.route());
    kind.setValue(filter.kind());
    outcome.setValue(filter.outcome());
    from.setValue(filter.from());
    to.setValue(filter.to());
  }

  /** What is shown, in the words of the fields; of what this reader does not have nothing. */
  List<String> narrowedTo(EstateTime time) {
    Stream<String> chosen =
        Stream.of(courtyard, person, route, kind, outcome)
            .filter(field -> !field.isEmpty())
            .map(FilterPanel::words);
    return Stream.concat(chosen, days(time)).toList();
  }

  private static <T> String words(Select<T> field) {
    return field.getItemLabelGenerator().apply(field.getValue());
  }

  private Stream<String> days(EstateTime time) {
    LocalDate first = shown.from();
    LocalDate last = shown.to();
    if (first != null && first.equals(last)) {
      return Stream.of(time.day(first));
    }
    return Stream.of(
            first == null ? null : getTranslation("log.since", time.day(first)),
            last == null ? null : getTranslation("log.until", time.day(last)))
        .filter(Objects::nonNull);
  }

  private LogFilter read() {
    return new LogFilter(
        shown.standing(),
        id(courtyard),
        id(person),
        id(route),
        kind.getValue(),
        outcome.getValue(),
        from.getValue(),
        to.getValue(),
        shown.words());
  }

  private Select<Option> choice(String label, List<Option> options) {
    Select<Option> select = new Select<>();
    select.setLabel(getTranslation(label));
    select.setItems(options);
    select.setItemLabelGenerator(option -> option == null ? any() : option.name());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(any());
    return select;
  }

  @SafeVarargs
  private <T> void fill(Select<T> select, String label, T... values) {
    select.setLabel(getTranslation(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(any());
  }

  private String any() {
    return getTranslation("log.any");
  }

  /** Somebody else's link may name what this reader has not. */
  private static void set(Select<Option> select, @Nullable UUID id) {
    select.setValue(
        select
            .getListDataView()
            .getItems()
            .filter(option -> option.id().equals(id))
            .findFirst()
            .orElse(null));
  }

  private static @Nullable UUID id(Select<Option> select) {
    return select.getValue() == null ? null : select.getValue().id();
  }

  private NativeButton button(String words, String look, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(words), click -> action.run());
    button.addClassNames("btn", look);
    return button;
  }
}

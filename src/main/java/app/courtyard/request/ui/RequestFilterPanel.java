package app.courtyard.request.ui;

import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKind;
import app.courtyard.ui.Choice;
import app.courtyard.ui.DayField;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.FilterFoot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows the list; nothing happens until one says so. */
class RequestFilterPanel extends Section {

  private final Choice<RequestKind> kind;
  private final DayField from = new DayField(getTranslation("log.from"), null);
  private final DayField to = new DayField(getTranslation("log.to"), null);
  private transient RequestFilter shown = RequestFilter.ALL;

  RequestFilterPanel(Consumer<RequestFilter> apply) {
    kind =
        new Choice<>(
            "requests.kind", "requests.any", List.of(RequestKind.values()), RequestWords::kind);
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div days = new Div(from, to);
    days.addClassName("days");
    Div fields = new Div(kind, days);
    fields.addClassName("fields");
    add(
        fields,
        new FilterFoot(
            "requests.clear",
            () -> apply.accept(shown.cleared()),
            "requests.apply",
            () -> apply.accept(read())));
  }

  void show(RequestFilter filter) {
    shown = filter;
    kind.setValue(filter.kind());
    from.setValue(filter.from());
    to.setValue(filter.to());
  }

  /** What is shown, in words. */
  List<String> narrowedTo(EstateTime time) {
    return Stream.concat(kind.words(), days(time)).toList();
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

  private RequestFilter read() {
    return new RequestFilter(
        shown.shown(), kind.getValue(), from.getValue(), to.getValue(), shown.words());
  }
}

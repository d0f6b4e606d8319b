package app.courtyard.request.ui;

import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKind;
import app.courtyard.ui.DayField;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows the list; nothing happens until one says so. */
class RequestFilterPanel extends Section {

  private final Select<RequestKind> kind = new Select<>();
  private final DayField from = new DayField(getTranslation("log.from"), null);
  private final DayField to = new DayField(getTranslation("log.to"), null);
  private transient RequestFilter shown = RequestFilter.ALL;

  RequestFilterPanel(Consumer<RequestFilter> apply) {
    String any = getTranslation("requests.any");
    kind.setLabel(getTranslation("requests.kind"));
    kind.setItems(RequestKind.values());
    kind.setItemLabelGenerator(one -> one == null ? any : RequestWords.kind(one));
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(any);
    from.setClearButtonVisible(true);
    to.setClearButtonVisible(true);
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div days = new Div(from, to);
    days.addClassName("days");
    Div fields = new Div(kind, days);
    fields.addClassName("fields");
    Div foot =
        new Div(
            button("requests.clear", "calm", () -> apply.accept(shown.cleared())),
            button("requests.apply", "main", () -> apply.accept(read())));
    foot.addClassName("foot");
    add(fields, foot);
  }

  void show(RequestFilter filter) {
    shown = filter;
    kind.setValue(filter.kind());
    from.setValue(filter.from());
    to.setValue(filter.to());
  }

  /** What is shown, in words. */
  List<String> narrowedTo(EstateTime time) {
    return Stream.concat(Stream.ofNullable(shown.kind()).map(RequestWords::kind), days(time))
        .toList();
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

  private NativeButton button(String words, String look, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(words), click -> action.run());
    button.addClassNames("btn", look);
    return button;
  }
}

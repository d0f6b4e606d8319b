package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList.Courtyard;
import app.courtyard.people.Department;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What narrows the list, each from a short list of its own; nothing happens until one says so. */
class CaseFilterPanel extends Section {

  private final Select<CaseKind> kind;
  private final Select<Topic> topic;
  private final Select<Courtyard> courtyard;
  private final Select<Department> department;
  private transient CaseFilter shown = CaseFilter.OPEN;

  CaseFilterPanel(List<Topic> topics, List<Courtyard> courtyards, Consumer<CaseFilter> apply) {
    kind =
        choice(
            "cases.kind",
            List.of(CaseKind.values()),
            value -> getTranslation("cases.kind." + value.code()));
    topic = choice("cases.topic", topics, value -> value.label().in(getLocale()));
    courtyard = choice("cases.courtyard", courtyards, Courtyard::name);
    department =
        choice(
            "cases.department",
            List.of(Department.values()),
            value -> getTranslation("department." + value.code()));
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div fields = new Div(kind, topic, courtyard, department);
    fields.addClassName("fields");
    Div foot =
        new Div(
            button("cases.clear", "calm", () -> apply.accept(shown.cleared())),
            button("cases.apply", "main", () -> apply.accept(read())));
    foot.addClassName("foot");
    add(fields, foot);
  }

  void show(CaseFilter filter) {
    shown = filter;
    kind.setValue(filter.kind());
    department.setValue(filter.department());
    set(topic, found -> found.code().equals(filter.topic()));
    set(courtyard, found -> found.id().equals(filter.courtyard()));
  }

  /** What is shown, in the words of the fields. */
  List<String> narrowedTo() {
    return Stream.of(kind, topic, courtyard, department)
        .filter(field -> !field.isEmpty())
        .map(CaseFilterPanel::words)
        .toList();
  }

  private static <T> String words(Select<T> field) {
    return field.getItemLabelGenerator().apply(field.getValue());
  }

  private CaseFilter read() {
    return new CaseFilter(
        shown.shown(),
        shown.mine(),
        kind.getValue(),
        department.getValue(),
        courtyard.isEmpty() ? null : courtyard.getValue().id(),
        topic.isEmpty() ? null : topic.getValue().code(),
        null);
  }

  private <T> Select<T> choice(String label, List<T> options, Function<T, String> words) {
    Select<T> select = new Select<>();
    select.setLabel(getTranslation(label));
    select.setItems(options);
    String any = getTranslation("cases.any");
    select.setItemLabelGenerator(value -> value == null ? any : words.apply(value));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(any);
    return select;
  }

  /** Somebody else's link may name what this reader has not. */
  private static <T> void set(Select<T> select, Predicate<T> wanted) {
    @Nullable T found = select.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    select.setValue(found);
  }

  private NativeButton button(String words, String look, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(words), click -> action.run());
    button.addClassNames("btn", look);
    return button;
  }
}

package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList.Courtyard;
import app.courtyard.people.Department;
import app.courtyard.ui.Choice;
import app.courtyard.ui.FilterFoot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What narrows the list, each from a short list of its own; nothing happens until one says so. */
class CaseFilterPanel extends Section {

  private final Choice<CaseKind> kind;
  private final Choice<Topic> topic;
  private final Choice<Courtyard> courtyard;
  private final Choice<Department> department;
  private transient CaseFilter shown = CaseFilter.OPEN;

  CaseFilterPanel(List<Topic> topics, List<Courtyard> courtyards, Consumer<CaseFilter> apply) {
    kind =
        new Choice<>(
            "cases.kind",
            "cases.any",
            List.of(CaseKind.values()),
            value -> getTranslation("cases.kind." + value.code()));
    topic =
        new Choice<>("cases.topic", "cases.any", topics, value -> value.label().in(getLocale()));
    courtyard = new Choice<>("cases.courtyard", "cases.any", courtyards, Courtyard::name);
    department =
        new Choice<>(
            "cases.department",
            "cases.any",
            List.of(Department.values()),
            value -> getTranslation("department." + value.code()));
    addClassName("filter-panel");
    setAriaLabel(getTranslation("filters"));
    Div fields = new Div(kind, topic, courtyard, department);
    fields.addClassName("fields");
    add(
        fields,
        new FilterFoot(
            "cases.clear",
            () -> apply.accept(shown.cleared()),
            "cases.apply",
            () -> apply.accept(read())));
  }

  void show(CaseFilter filter) {
    shown = filter;
    kind.setValue(filter.kind());
    department.setValue(filter.department());
    topic.choose(found -> found.code().equals(filter.topic()));
    courtyard.choose(found -> found.id().equals(filter.courtyard()));
  }

  /** What is shown, in the words of the fields. */
  List<String> narrowedTo() {
    return Stream.of(kind, topic, courtyard, department).flatMap(Choice::words).toList();
  }

  private CaseFilter read() {
    return new CaseFilter(
        shown.shown(),
        shown.mine(),
        kind.getValue(),
        department.getValue(),
        courtyard.chosen(Courtyard::id),
        topic.chosen(Topic::code),
        null);
  }
}

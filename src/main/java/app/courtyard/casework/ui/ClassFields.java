package app.courtyard.casework.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseKind;
import app.courtyard.form.Option;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The class of a case: what it is about, and where that has a second level more exactly. */
public class ClassFields extends Div {

  private final transient CaseClasses classes;
  private final transient Runnable changed;
  private final Select<Topic> topic = new Select<>();
  private final Select<Option> part = new Select<>();

  /**
   * @param changed told when another one is chosen, or none
   */
  public ClassFields(CaseClasses classes, Runnable changed) {
    this.classes = classes;
    this.changed = changed;
    addClassNames("row", "wraps");
    topic.setLabel(getTranslation("cases.topic"));
    topic.setItemLabelGenerator(one -> one.label().in(getLocale()));
    topic.addValueChangeListener(change -> showParts());
    part.setLabel(getTranslation("cases.part"));
    part.setItemLabelGenerator(one -> one.label().in(getLocale()));
    part.addValueChangeListener(change -> changed.run());
    add(topic, part);
  }

  /** Those of a kind, none of them chosen. */
  public void offer(CaseKind kind) {
    topic.setItems(classes.of(kind));
    showParts();
  }

  private void showParts() {
    List<Option> parts = topic.isEmpty() ? List.of() : topic.getValue().parts();
    part.setItems(parts);
    part.setVisible(!parts.isEmpty());
    changed.run();
  }

  /** Where there is one of this code. */
  public void choose(String code) {
    topic
        .getListDataView()
        .getItems()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .ifPresent(topic::setValue);
  }

  /** What was chosen of the first level. */
  public @Nullable Topic chosen() {
    return topic.getValue();
  }

  public @Nullable String topic() {
    return code(topic, Topic::code);
  }

  public @Nullable String part() {
    return code(part, Option::code);
  }

  public Select<Topic> topicField() {
    return topic;
  }

  public Select<Option> partField() {
    return part;
  }

  private static <T> @Nullable String code(Select<T> select, Function<T, String> code) {
    return select.isEmpty() ? null : code.apply(select.getValue());
  }
}

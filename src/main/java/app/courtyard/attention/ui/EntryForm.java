package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionRefused;
import app.courtyard.attention.AttentionRefused.Field;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Something that is entered about a key-attention customer; what is wrong stands by its field. */
abstract class EntryForm extends Div {

  private final Map<Field, HasValidation> fields = new LinkedHashMap<>();
  private final transient Runnable entered;

  /**
   * @param entered told when somebody enters something
   */
  EntryForm(Runnable entered) {
    this.entered = entered;
    addClassNames("card", "stack", "step-form");
  }

  /**
   * @param title key of what it is, where the page does not say so
   */
  EntryForm(String title, Runnable entered) {
    this(entered);
    H2 name = new H2(getTranslation(title));
    name.addClassName("title");
    add(name);
  }

  /**
   * As it was entered.
   *
   * @throws AttentionRefused with all that is missing or wrong
   */
  abstract void keep();

  /** In the order in which they stand on the page. */
  <C extends Component & HasValidation & HasValue<?, ?>> C field(Field field, C component) {
    fields.put(field, component);
    component.addValueChangeListener(change -> entered.run());
    add(component);
    return component;
  }

  void refused(Set<Field> wrong) {
    fields.forEach(
        (field, component) -> {
          component.setErrorMessage(
              getTranslation(
                  "attention.wrong." + field.name().toLowerCase(Locale.ROOT).replace('_', '-')));
          component.setInvalid(wrong.contains(field));
        });
    fields.entrySet().stream()
        .filter(entry -> wrong.contains(entry.getKey()))
        .findFirst()
        .ifPresent(entry -> ((Component) entry.getValue()).scrollIntoView());
  }
}

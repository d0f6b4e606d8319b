package app.courtyard.request.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.request.RequestRefused.Field;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says what is wrong, each beside its field; the first of them in sight. */
final class WrongFields {

  private final Map<Field, HasValidation> fields = new LinkedHashMap<>();

  /** In the order in which they stand on the page. */
  void add(Field field, HasValidation component) {
    fields.put(field, component);
  }

  void show(Set<Field> wrong) {
    fields.forEach(
        (field, component) -> {
          component.setErrorMessage(
              translate("requests.wrong." + field.name().toLowerCase(Locale.ROOT)));
          component.setInvalid(wrong.contains(field));
        });
    fields.entrySet().stream()
        .filter(entry -> wrong.contains(entry.getKey()))
        .findFirst()
        .ifPresent(entry -> ((Component) entry.getValue()).scrollIntoView());
  }
}

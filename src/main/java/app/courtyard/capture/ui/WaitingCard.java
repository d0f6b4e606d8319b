package app.courtyard.capture.ui;

import app.courtyard.capture.WaitingContent;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands in a file: whose, how much, from when. Where it does not say whose, one chooses. */
class WaitingCard extends Div {

  private final ComboBox<Person> whose = new ComboBox<>();

  /**
   * @param people in whose name it may be brought in
   */
  WaitingCard(WaitingContent content, List<Person> people, EstateTime time) {
    addClassNames("card", "stack");
    Person known = content.person();
    add(
        new H2(
            known == null
                ? getTranslation("held.import.content", content.captures(), content.photos())
                : getTranslation(
                    "held.import.whose", known.name(), content.captures(), content.photos())));
    if (content.exportedAt() != null) {
      add(sub(getTranslation("held.import.exported", time.dayAndTime(content.exportedAt()))));
    }
    whose.setLabel(getTranslation("held.import.person"));
    whose.setItemLabelGenerator(Person::name);
    whose.setItems(people);
    whose.setRequiredIndicatorVisible(true);
    whose.setValue(
        people.stream()
            .filter(one -> known != null && one.id().equals(known.id()))
            .findFirst()
            .orElse(null));
    if (known == null) {
      add(whose);
    }
    add(sub(getTranslation("held.import.vouch")));
  }

  /** Empty where nobody was chosen yet, which is said beside the field. */
  Optional<UUID> whose() {
    whose.setErrorMessage(getTranslation("held.import.person.missing"));
    whose.setInvalid(whose.isEmpty());
    return whose.getOptionalValue().map(Person::id);
  }

  private static Paragraph sub(String words) {
    Paragraph paragraph = new Paragraph(words);
    paragraph.addClassName("sub");
    return paragraph;
  }
}

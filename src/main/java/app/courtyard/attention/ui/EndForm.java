package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.people.Person;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Why somebody is no key-attention customer any more. */
class EndForm extends EntryForm {

  private final transient AttentionDesk desk;
  private final transient Person person;
  private final UUID id;
  private final TextArea why = new TextArea();

  EndForm(Attention one, AttentionDesk desk, Person person, Runnable entered) {
    super("attention.end", entered);
    this.desk = desk;
    this.person = person;
    this.id = one.id();
    why.setLabel(getTranslation("attention.end.why"));
    why.setMaxLength(Attention.MOST_REASON);
    field(Field.REASON, why);
  }

  @Override
  void keep() {
    desk.end(person, id, why.getValue());
  }
}

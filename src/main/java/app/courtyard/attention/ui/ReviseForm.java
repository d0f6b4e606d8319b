package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.people.Person;
import app.courtyard.ui.DayField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Why somebody is a key-attention customer, and when to be in touch, said anew. */
class ReviseForm extends EntryForm {

  private final transient AttentionDesk desk;
  private final transient Person person;
  private final UUID id;
  private final TextArea reason = new TextArea();
  private final DayField next;

  ReviseForm(Attention one, AttentionDesk desk, Person person, Runnable entered) {
    super("attention.revise", entered);
    this.desk = desk;
    this.person = person;
    this.id = one.id();
    reason.setLabel(getTranslation("attention.reason"));
    reason.setMaxLength(Attention.MOST_REASON);
    reason.setMinHeight("96px");
    reason.setValue(one.reason());
    field(Field.REASON, reason);
    next = new DayField(getTranslation("attention.next-contact"), one.nextContact());
    next.setClearButtonVisible(true);
    field(Field.NEXT_CONTACT, next);
  }

  @Override
  void keep() {
    desk.revise(person, id, reason.getValue(), next.getValue());
  }
}

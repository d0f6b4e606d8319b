package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionDesk.Noted;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.attention.Contact;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.ui.Chips;
import app.courtyard.ui.DayField;
import app.courtyard.ui.Labelled;
import app.courtyard.ui.MomentField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;

/** That one was in touch, what was said, and when to be again. */
class ContactForm extends EntryForm {

  private final transient AttentionDesk desk;
  private final transient CaseReader reader;
  private final UUID id;
  private final Chips<Means> means;
  private final TextArea words = new TextArea();
  private final MomentField at;
  private final DayField next;

  ContactForm(Attention one, AttentionDesk desk, CaseReader reader, Runnable entered) {
    super("attention.contact", entered);
    this.desk = desk;
    this.reader = reader;
    this.id = one.id();
    means =
        new Chips<>(
            getTranslation("attention.contact.means"),
            List.of(Means.values()),
            each -> getTranslation("cases.means." + each.code()),
            false);
    means.setValues(List.of(Means.TELEPHONE));
    add(new Labelled(getTranslation("attention.contact.means"), means));
    words.setLabel(getTranslation("attention.contact.words"));
    words.setMaxLength(Contact.MOST_WORDS);
    words.setMinHeight("96px");
    field(Field.WORDS, words);
    // One that is owed is had by this; one that is still to come stays, unless another day is said.
    boolean stands = one.nextContact() != null && !one.isDue(reader.time().today());
    next =
        new DayField(getTranslation("attention.next-contact"), stands ? one.nextContact() : null);
    next.setHelperText(getTranslation("attention.next-contact.hint"));
    next.setClearButtonVisible(true);
    next.setMin(reader.time().today());
    field(Field.NEXT_CONTACT, next);
    at = new MomentField(getTranslation("attention.contact.at"), null);
    at.setHelperText(getTranslation("requests.said.hint"));
    field(Field.AT, at);
  }

  @Override
  void keep() {
    desk.contact(
        reader.person(),
        id,
        new Noted(
            means.values().iterator().next(),
            words.getValue(),
            reader.instant(at.getValue()),
            next.getValue()));
  }
}

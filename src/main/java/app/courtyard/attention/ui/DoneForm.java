package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.attention.Measure;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.people.Person;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** That a measure is done, and what came of it. */
class DoneForm extends EntryForm {

  private final transient MeasureDesk desk;
  private final transient Person person;
  private final transient Measure measure;
  private final TextArea words = new TextArea();

  DoneForm(Measure measure, MeasureDesk desk, Person person, Runnable entered) {
    super("attention.measure.finish", entered);
    this.desk = desk;
    this.person = person;
    this.measure = measure;
    add(new Paragraph(measure.what()));
    words.setLabel(getTranslation("attention.measure.words"));
    words.setMaxLength(Measure.MOST_WORDS);
    field(Field.WORDS, words);
  }

  @Override
  void keep() {
    desk.done(person, measure.attentionId(), measure.id(), words.getValue());
  }
}

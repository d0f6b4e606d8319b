package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.attention.Measure;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.attention.MeasureDesk.Agreed;
import app.courtyard.attention.MeasureDesk.Colleague;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.ui.DayField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** What is to be done, by whom and by when. */
class MeasureForm extends EntryForm {

  private final transient MeasureDesk desk;
  private final transient CaseReader reader;
  private final UUID id;
  private final TextArea what = new TextArea();
  private final Select<Colleague> owner = new Select<>();
  private final DayField due;

  MeasureForm(Attention one, MeasureDesk desk, CaseReader reader, Runnable entered) {
    super("attention.measure.new", entered);
    this.desk = desk;
    this.reader = reader;
    this.id = one.id();
    what.setLabel(getTranslation("attention.measure.what"));
    what.setMaxLength(Measure.MOST_WHAT);
    field(Field.WHAT, what);
    owner.setLabel(getTranslation("attention.measure.owner"));
    owner.setItems(desk.colleagues(reader.person(), one));
    owner.setItemLabelGenerator(Colleague::name);
    field(Field.OWNER, owner);
    due = new DayField(getTranslation("attention.measure.due"), null);
    due.setMin(reader.time().today());
    field(Field.DUE, due);
  }

  @Override
  void keep() {
    desk.agree(
        reader.person(),
        id,
        new Agreed(
            what.getValue(), owner.isEmpty() ? null : owner.getValue().id(), due.getValue()));
  }
}

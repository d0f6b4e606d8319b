package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionDesk.Beginning;
import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Resident;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.PlaceField;
import app.courtyard.place.PlaceKind;
import app.courtyard.ui.DayField;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who becomes a key-attention customer, and why. */
class NewAttentionForm extends EntryForm {

  private final transient AttentionDesk desk;
  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final transient Consumer<UUID> begun;
  private final Select<Resident> resident = new Select<>();
  private final TextArea reason = new TextArea();
  private final DayField since;
  private final DayField next;

  /**
   * @param unit where they live, if that is known already
   * @param begun told of the one that was begun
   */
  NewAttentionForm(
      AttentionDesk desk,
      Surroundings surroundings,
      CaseReader reader,
      @Nullable Where unit,
      Runnable entered,
      Consumer<UUID> begun) {
    super(entered);
    this.desk = desk;
    this.surroundings = surroundings;
    this.reader = reader;
    this.begun = begun;
    PlaceField place = new PlaceField(surroundings, reader);
    place.setLabel(getTranslation("attention.unit"));
    place.addValueChangeListener(
        change -> {
          entered.run();
          livesIn(change.getValue());
        });
    add(place);
    resident.setLabel(getTranslation("cases.new.resident"));
    resident.setItemLabelGenerator(
        one -> Facts.of(one.name(), getTranslation("cases.relation." + one.relation())));
    field(Field.RESIDENT, resident);
    livesIn(null);
    reason.setLabel(getTranslation("attention.reason"));
    reason.setHelperText(getTranslation("attention.reason.hint"));
    reason.setMaxLength(Attention.MOST_REASON);
    reason.setMinHeight("96px");
    field(Field.REASON, reason);
    since = new DayField(getTranslation("attention.since.label"), reader.time().today());
    since.setMax(reader.time().today());
    next = new DayField(getTranslation("attention.next-contact"), null);
    next.setClearButtonVisible(true);
    next.setMin(reader.time().today());
    field(Field.SINCE, since);
    field(Field.NEXT_CONTACT, next);
    Div days = new Div(since, next);
    days.addClassNames("row", "wraps");
    add(days);
    if (unit != null) {
      place.setValue(unit);
    }
  }

  private void livesIn(@Nullable Where place) {
    List<Resident> residents =
        place == null || place.kind() != PlaceKind.UNIT
            ? List.of()
            : surroundings.residents(reader.person(), place);
    resident.setItems(residents);
    resident.setEnabled(!residents.isEmpty());
    resident.setHelperText(
        getTranslation(
            place == null
                ? "attention.resident.hint"
                : residents.isEmpty() ? "attention.resident.none" : "attention.resident.one"));
    if (residents.size() == 1) {
      resident.setValue(residents.getFirst());
    }
  }

  @Override
  void keep() {
    begun.accept(
        desk.begin(
            reader.person(),
            new Beginning(
                resident.isEmpty() ? null : resident.getValue().id(),
                reason.getValue(),
                since.getValue(),
                next.getValue())));
  }
}

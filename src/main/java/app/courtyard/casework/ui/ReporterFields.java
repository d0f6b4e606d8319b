package app.courtyard.casework.ui;

import app.courtyard.casework.NewCase;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Resident;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.place.PlaceKind;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who told it: somebody who lives there, or whoever gives a name and a number. */
public class ReporterFields extends Div {

  private final transient Surroundings surroundings;
  private final transient CaseReader reader;
  private final Select<Resident> resident = new Select<>();
  private final TextField name = new TextField();
  private final TextField phone = new TextField();

  public ReporterFields(Surroundings surroundings, CaseReader reader, Runnable entered) {
    this.surroundings = surroundings;
    this.reader = reader;
    addClassName("stack");
    String another = getTranslation("cases.new.another");
    resident.setLabel(getTranslation("cases.new.resident"));
    resident.setEmptySelectionAllowed(true);
    resident.setEmptySelectionCaption(another);
    resident.setItemLabelGenerator(
        one ->
            one == null
                ? another
                : Facts.of(one.name(), getTranslation("cases.relation." + one.relation())));
    resident.addValueChangeListener(change -> takeOver(change.getValue()));
    resident.setVisible(false);
    name.setLabel(getTranslation("cases.reporter"));
    name.setMaxLength(NewCase.MOST_NAME);
    name.addValueChangeListener(change -> entered.run());
    phone.setLabel(getTranslation("cases.phone"));
    phone.setMaxLength(NewCase.MOST_PHONE);
    phone.getElement().setAttribute("inputmode", "tel");
    phone.addValueChangeListener(change -> entered.run());
    Div both = new Div(name, phone);
    both.addClassNames("row", "wraps");
    add(resident, both);
  }

  public void livesIn(@Nullable Where place) {
    List<Resident> residents =
        place == null || place.kind() != PlaceKind.UNIT
            ? List.of()
            : surroundings.residents(reader.person(), place);
    resident.setItems(residents);
    resident.setVisible(!residents.isEmpty());
  }

  /** The number that is known is taken over unseen; another one can be written in its place. */
  private void takeOver(@Nullable Resident chosen) {
    name.setValue(chosen == null ? "" : chosen.name());
    boolean known = chosen != null && chosen.maskedPhone() != null;
    phone.setPlaceholder(known ? chosen.maskedPhone() : "");
    phone.setHelperText(known ? getTranslation("cases.new.phone.known") : "");
  }

  public @Nullable UUID resident() {
    return resident.isEmpty() ? null : resident.getValue().id();
  }

  public TextField name() {
    return name;
  }

  public TextField phone() {
    return phone;
  }
}

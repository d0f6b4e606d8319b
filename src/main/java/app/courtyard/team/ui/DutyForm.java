package app.courtyard.team.ui;

import app.courtyard.team.Duty;
import app.courtyard.team.DutyRefused;
import app.courtyard.team.Named;
import app.courtyard.ui.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which courtyard, and from which day to which; says beside a field what is wrong with it. */
class DutyForm extends Div {

  private final Select<Named> courtyard = new Select<>();
  private final DayField from;
  private final DayField to;
  private final Binder<Draft> binder = new Binder<>();

  private static final class Draft {
    private @Nullable Named courtyard;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
  }

  /**
   * @param courtyards to choose from; empty where it is about one that is given already
   */
  DutyForm(List<Named> courtyards, Duty.Days days) {
    addClassNames("stack");
    courtyard.setLabel(getTranslation("people.duty.courtyard"));
    courtyard.setItems(courtyards);
    courtyard.setItemLabelGenerator(Named::name);
    courtyard.setVisible(!courtyards.isEmpty());
    from = new DayField(getTranslation("people.duty.from"), days.from());
    to = new DayField(getTranslation("people.duty.to"), days.to());
    to.setHelperText(getTranslation("people.duty.to.rule"));
    to.setClearButtonVisible(true);
    Div both = new Div(from, to);
    both.addClassNames("two");
    add(courtyard, both);
    bind(days);
  }

  private void bind(Duty.Days days) {
    if (courtyard.isVisible()) {
      binder
          .forField(courtyard)
          .withValidator(Objects::nonNull, getTranslation("people.duty.courtyard.missing"))
          .bind(one -> one.courtyard, (one, value) -> one.courtyard = value);
    }
    binder
        .forField(from)
        .asRequired(getTranslation("people.duty.from.missing"))
        .bind(one -> one.from, (one, value) -> one.from = value);
    binder
        .forField(to)
        .withValidator(
            last -> last == null || from.isEmpty() || !last.isBefore(from.getValue()),
            getTranslation("people.duty.refused.order"))
        .bind(one -> one.to, (one, value) -> one.to = value);
    Draft draft = new Draft();
    draft.from = days.from();
    draft.to = days.to();
    binder.setBean(draft);
  }

  /** Empty while something is wrong, which then stands beside its field. */
  Optional<Duty.Days> days() {
    return binder.validate().isOk()
        ? Optional.of(new Duty.Days(from.getValue(), to.getValue()))
        : Optional.empty();
  }

  UUID courtyard() {
    return courtyard.getValue().id();
  }

  void end(LocalDate day) {
    to.setValue(day);
  }

  void refuse(DutyRefused.Reason reason) {
    var field = reason == DutyRefused.Reason.ORDER ? to : from;
    field.setErrorMessage(
        getTranslation("people.duty.refused." + reason.name().toLowerCase(Locale.ROOT)));
    field.setInvalid(true);
  }
}

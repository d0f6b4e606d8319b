package app.courtyard.team.ui;

import app.courtyard.people.Days;
import app.courtyard.team.Named;
import app.courtyard.ui.DayField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in, and from which day to which; says beside a field what is wrong with it. */
class AwayForm extends Div {

  private final Select<Named> who = new Select<>();
  private final DayField from;
  private final DayField to;
  private final Binder<Draft> binder = new Binder<>();

  private static final class Draft {
    private @Nullable Named who;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
  }

  AwayForm(List<Named> others, LocalDate today) {
    addClassName("stack");
    who.setLabel(getTranslation("people.away.who"));
    who.setHelperText(getTranslation("people.away.rule"));
    who.setItems(others);
    who.setItemLabelGenerator(Named::name);
    from = new DayField(getTranslation("people.duty.from"), today);
    from.setMin(today);
    to = new DayField(getTranslation("people.duty.to"), today);
    Div both = new Div(from, to);
    both.addClassName("two");
    add(who, both);
    bind(today);
  }

  private void bind(LocalDate today) {
    binder
        .forField(who)
        .withValidator(Objects::nonNull, getTranslation("people.away.who.missing"))
        .bind(one -> one.who, (one, value) -> one.who = value);
    binder
        .forField(from)
        .asRequired(getTranslation("people.duty.from.missing"))
        .bind(one -> one.from, (one, value) -> one.from = value);
    binder
        .forField(to)
        .asRequired(getTranslation("people.duty.from.missing"))
        .withValidator(
            last -> from.isEmpty() || !last.isBefore(from.getValue()),
            getTranslation("people.duty.refused.order"))
        .withValidator(
            last -> from.isEmpty() || !last.isAfter(from.getValue().plusYears(1)),
            getTranslation("people.away.refused.long"))
        .bind(one -> one.to, (one, value) -> one.to = value);
    Draft draft = new Draft();
    draft.from = today;
    draft.to = today;
    binder.setBean(draft);
  }

  /** Empty while something is wrong, which then stands beside its field. */
  Optional<Days> days() {
    return binder.validate().isOk()
        ? Optional.of(new Days(from.getValue(), to.getValue()))
        : Optional.empty();
  }

  UUID standsIn() {
    return who.getValue().id();
  }

  void refuse(String words) {
    from.setErrorMessage(words);
    from.setInvalid(true);
  }
}

package app.courtyard.premises.ui;

import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.place.PlaceKind;
import app.courtyard.premises.Fitting;
import app.courtyard.premises.PlaceDraft;
import app.courtyard.premises.PlaceProblem;
import app.courtyard.premises.PlaceProblem.Field;
import app.courtyard.premises.PlaceType;
import app.courtyard.premises.UnitStatus;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that one says of a place of a kind. What is wrong is said beside it, and nothing is lost. */
class PlaceFields extends Div {

  private final PlaceKind kind;
  private final TextField name = new TextField(getTranslation("place.name"));
  private final TextField code = new TextField(getTranslation("place.code"));
  private final Select<String> form = new Select<>();
  private final Select<PlaceType> type = new Select<>();
  private final Select<UnitStatus> status = new Select<>();
  private final PositionField position;

  /**
   * @param added whether the place is a new one
   */
  PlaceFields(PlaceDraft before, boolean added, Forms forms, Runnable changed) {
    this.kind = before.kind();
    this.position = new PositionField(before.position(), changed);
    addClassNames("stack", "wide");
    name.setManualValidation(true);
    name.setMaxLength(PlaceDraft.NAME_MAX_LENGTH);
    name.setValue(before.name());
    code.setManualValidation(true);
    code.setMaxLength(PlaceDraft.CODE_MAX_LENGTH);
    code.setValue(before.code());
    code.setHelperText(
        getTranslation(
            added && kind != PlaceKind.COURTYARD ? "place.code.hint.new" : "place.code.hint"));
    status(before);
    types(before);
    checklists(before, forms);
    List.<HasValue<?, ?>>of(name, code, status, type, form)
        .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    add(name, status, type, form, code);
    if (kind != PlaceKind.UNIT) {
      add(position);
    }
  }

  PlaceDraft draft() {
    return new PlaceDraft(
        kind,
        code.getValue(),
        name.getValue(),
        form.getValue(),
        status.getValue(),
        type.getValue(),
        position.point());
  }

  /** All that is wrong, a half position too. */
  List<PlaceProblem> problems() {
    List<PlaceProblem> problems = new ArrayList<>(PlaceProblem.of(draft()));
    if (position.isHalf()) {
      problems.add(PlaceProblem.POSITION_HALF);
    }
    return problems;
  }

  void say(List<PlaceProblem> problems) {
    show(name, problems, Field.NAME);
    show(code, problems, Field.CODE);
    show(form, problems, Field.FORM);
    show(status, problems, Field.STATUS);
    position.say(words(problems, Field.POSITION).orElse(null));
  }

  private void show(HasValidation field, List<PlaceProblem> problems, Field which) {
    Optional<String> words = words(problems, which);
    field.setErrorMessage(words.orElse(""));
    field.setInvalid(words.isPresent());
  }

  private Optional<String> words(List<PlaceProblem> problems, Field which) {
    return problems.stream()
        .filter(problem -> problem.field() == which)
        .findFirst()
        .map(problem -> getTranslation("place.problem." + problem.code()));
  }

  private void status(PlaceDraft before) {
    status.setManualValidation(true);
    status.setLabel(getTranslation("place.status"));
    status.setItems(UnitStatus.values());
    status.setItemLabelGenerator(PlaceWords::status);
    status.setVisible(kind == PlaceKind.UNIT);
    if (before.status() != null) {
      status.setValue(before.status());
    }
  }

  private void types(PlaceDraft before) {
    List<PlaceType> types = PlaceType.of(kind);
    type.setLabel(getTranslation(kind == PlaceKind.SHOP ? "place.trade" : "place.type"));
    type.setItems(types);
    type.setItemLabelGenerator(
        each -> each == null ? getTranslation("place.type.none") : PlaceWords.type(each));
    type.setEmptySelectionAllowed(true);
    type.setEmptySelectionCaption(getTranslation("place.type.none"));
    type.setVisible(!types.isEmpty());
    if (before.type() != null) {
      type.setValue(before.type());
    }
  }

  /** What the place has stays on offer, even if the company offers it no more. */
  private void checklists(PlaceDraft before, Forms forms) {
    Locale locale = getLocale();
    List<String> fitting =
        Stream.concat(
                Stream.ofNullable(before.form()),
                forms.current().stream().filter(each -> Fitting.at(kind, each)).map(Form::id))
            .distinct()
            .toList();
    form.setManualValidation(true);
    form.setLabel(getTranslation("place.form"));
    form.setItems(fitting);
    form.setItemLabelGenerator(
        each ->
            each == null
                ? getTranslation("place.form.none")
                : PlaceWords.checklist(forms, each, locale));
    form.setVisible(!fitting.isEmpty());
    form.setEmptySelectionAllowed(kind == PlaceKind.FACILITY);
    form.setEmptySelectionCaption(getTranslation("place.form.none"));
    setForm(before.form());
  }

  private void setForm(@Nullable String id) {
    if (id != null) {
      form.setValue(id);
    }
  }
}

package app.courtyard.place.ui;

import app.courtyard.place.Label;
import app.courtyard.place.PlaceKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which places are shown: by courtyard, by kind, and by a piece of the name or the short code. */
class LabelFilter extends Div {

  private static final List<PlaceKind> KINDS =
      List.of(
          PlaceKind.CHECKPOINT,
          PlaceKind.FACILITY,
          PlaceKind.BUILDING,
          PlaceKind.UNIT,
          PlaceKind.SHOP);

  private final Select<String> courtyard = new Select<>();
  private final TextField search = new TextField();
  private final Set<PlaceKind> kinds = EnumSet.of(PlaceKind.CHECKPOINT);
  private final Chips<PlaceKind> chips;
  private final Runnable changed;

  LabelFilter(List<String> courtyards, Runnable changed) {
    this.changed = changed;
    chips =
        new Chips<>(
            getTranslation("labels.kind"),
            KINDS,
            kind -> getTranslation("labels.kind." + kind.code()),
            this::toggle);
    chips.press(kinds);
    courtyard.setLabel(getTranslation("labels.courtyard"));
    courtyard.setItems(courtyards);
    courtyard.setEmptySelectionAllowed(true);
    courtyard.setEmptySelectionCaption(getTranslation("labels.courtyard.all"));
    courtyard.addValueChangeListener(change -> changed.run());
    search.setLabel(getTranslation("labels.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> changed.run());
    Div fields = new Div(courtyard, search);
    fields.addClassNames("row", "wraps");
    addClassNames("card");
    add(fields, chips);
  }

  /** With no kind pressed, all kinds. */
  boolean shows(Label label) {
    String piece = search.getValue().strip().toUpperCase(Locale.ROOT);
    return (kinds.isEmpty() || kinds.contains(label.kind()))
        && (courtyard.isEmpty() || courtyard.getValue().equals(label.courtyard()))
        && (piece.isEmpty()
            || label.shortCode().contains(piece)
            || (label.where() + " " + label.name()).toUpperCase(Locale.ROOT).contains(piece));
  }

  private void toggle(PlaceKind kind) {
    if (!kinds.remove(kind)) {
      kinds.add(kind);
    }
    chips.press(kinds);
    changed.run();
  }
}

package app.courtyard.place.ui;

import app.courtyard.place.Label;
import app.courtyard.place.PlaceKind;
import app.courtyard.ui.Chips;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which places are shown: those that are due, or by courtyard and building, by kind, and by a piece
 * of the name or the short code.
 */
class LabelFilter extends Div {

  private static final List<PlaceKind> KINDS =
      List.of(
          PlaceKind.CHECKPOINT,
          PlaceKind.FACILITY,
          PlaceKind.BUILDING,
          PlaceKind.UNIT,
          PlaceKind.SHOP);

  private static final String UNFOLDED = "unfolded";

  /** A courtyard or building, by its name. */
  private record Area(UUID id, String name) {}

  private final NativeButton due = new NativeButton();
  private final Select<Area> courtyard = new Select<>();
  private final Select<Area> building = new Select<>();
  private final TextField search = new TextField();
  private final Chips<PlaceKind> kinds;
  private transient List<Label> all;
  private final transient Runnable changed;
  private boolean onlyDue;
  private boolean quiet;

  LabelFilter(List<Label> all, Runnable changed) {
    this.all = all;
    this.changed = changed;
    due.addClickListener(click -> toggleDue());
    NativeButton fold = new NativeButton(getTranslation("filters"));
    fold.addClassName("fold");
    fold.addClickListener(click -> unfold(!hasClassName(UNFOLDED), fold));
    unfold(false, fold);
    Div first = new Div(due, fold);
    first.addClassName("chips");
    kinds =
        new Chips<>(
            getTranslation("labels.kind"),
            KINDS,
            kind -> getTranslation("place.kind." + kind.code()),
            true);
    kinds.setValues(Set.of(PlaceKind.CHECKPOINT));
    kinds.onChange(this::tell);
    areas();
    search.setLabel(getTranslation("labels.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> tell());
    Div fields = new Div(courtyard, building, search);
    fields.addClassNames("row", "wraps");
    addClassNames("card", "label-filter");
    add(first, fields, kinds);
    showDue();
  }

  /** On a phone they leave room for the list. */
  private void unfold(boolean unfolded, NativeButton fold) {
    setClassName(UNFOLDED, unfolded);
    fold.getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
  }

  /** The same filter over labels as they are by now. */
  void renew(List<Label> labels) {
    all = labels;
    showDue();
  }

  /**
   * All that lies in a place, itself too.
   *
   * @return false where there is no such place here
   */
  boolean showOnly(UUID place) {
    Optional<Label> label = find(place);
    Optional<Area> root = among(courtyard, label.map(Label::courtyardId).orElse(place));
    if (root.isEmpty()) {
      return false;
    }
    quiet = true;
    kinds.setValues(Set.of());
    courtyard.setValue(root.get());
    offerBuildings();
    among(building, place)
        .ifPresentOrElse(
            building::setValue, () -> label.map(Label::shortCode).ifPresent(search::setValue));
    quiet = false;
    return true;
  }

  private static Optional<Area> among(Select<Area> areas, UUID id) {
    return areas.getListDataView().getItems().filter(area -> area.id().equals(id)).findFirst();
  }

  /** With no kind pressed, all kinds. */
  boolean shows(Label label) {
    String piece = search.getValue().strip().toUpperCase(Locale.ROOT);
    return (!onlyDue || label.state().isDue())
        && (kinds.values().isEmpty() || kinds.values().contains(label.kind()))
        && (courtyard.isEmpty() || courtyard.getValue().id().equals(label.courtyardId()))
        && (building.isEmpty() || liesIn(label, building.getValue().id()))
        && (piece.isEmpty()
            || label.shortCode().contains(piece)
            || (label.where() + " " + label.name()).toUpperCase(Locale.ROOT).contains(piece));
  }

  /** Whether what it shows was asked for as a whole: what is due, or all of a part of the tree. */
  boolean isWhole() {
    return search.isEmpty() && (onlyDue || !courtyard.isEmpty());
  }

  private static boolean liesIn(Label label, UUID building) {
    return label.place().equals(building) || building.equals(label.parentId());
  }

  private void areas() {
    courtyard.setLabel(getTranslation("labels.courtyard"));
    courtyard.setItems(
        all.stream()
            .map(label -> new Area(label.courtyardId(), label.courtyard()))
            .distinct()
            .toList());
    courtyard.setEmptySelectionCaption(getTranslation("labels.courtyard.all"));
    building.setLabel(getTranslation("labels.building"));
    building.setEmptySelectionCaption(getTranslation("labels.building.all"));
    for (Select<Area> area : List.of(courtyard, building)) {
      area.setEmptySelectionAllowed(true);
      String none = area == courtyard ? "labels.courtyard.all" : "labels.building.all";
      area.setItemLabelGenerator(each -> each == null ? getTranslation(none) : each.name());
    }
    offerBuildings();
    courtyard.addValueChangeListener(
        change -> {
          offerBuildings();
          tell();
        });
    building.addValueChangeListener(change -> tell());
  }

  private void offerBuildings() {
    boolean before = quiet;
    quiet = true;
    @Nullable Area within = courtyard.getValue();
    building.setItems(
        all.stream()
            .filter(label -> label.kind() == PlaceKind.BUILDING)
            .filter(label -> within != null && within.id().equals(label.courtyardId()))
            .map(label -> new Area(label.place(), label.name()))
            .toList());
    building.setVisible(within != null);
    quiet = before;
  }

  private Optional<Label> find(UUID place) {
    return all.stream().filter(label -> label.place().equals(place)).findFirst();
  }

  private void toggleDue() {
    onlyDue = !onlyDue;
    kinds.setValues(onlyDue ? Set.of() : Set.of(PlaceKind.CHECKPOINT));
    showDue();
    tell();
  }

  private void showDue() {
    due.setText(
        getTranslation("labels.due", all.stream().filter(label -> label.state().isDue()).count()));
    due.getElement().setAttribute("aria-pressed", String.valueOf(onlyDue));
  }

  private void tell() {
    if (!quiet) {
      changed.run();
    }
  }
}

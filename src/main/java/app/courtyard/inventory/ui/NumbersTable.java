package app.courtyard.inventory.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Group;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.InventoryLook;
import app.courtyard.inventory.Measure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the whole, and one of each group. Where there is no room for columns each row is a card.
 */
class NumbersTable extends NativeTable {

  private final transient CaseReader reader;
  private transient @Nullable InventoryLook look;
  private transient List<Group> groups = List.of();
  private transient @Nullable Inventory whole;

  NumbersTable(CaseReader reader) {
    this.reader = reader;
    addClassName("numbers");
  }

  /** Where nothing has changed the links stay, and with them where somebody is. */
  void show(InventoryLook wanted, Inventory all, List<Group> told) {
    if (wanted.equals(look) && told.equals(groups) && all.cases().equals(cases())) {
      return;
    }
    look = wanted;
    whole = all;
    groups = told;
    removeAll();
    setCaptionText(getTranslation("inventory.caption"));
    getHead().addRow().add(headings(wanted));
    NativeTableRow sum = row(wanted.of(null), getTranslation("inventory.whole"), all);
    sum.addClassName("whole");
    getBody().add(sum);
    told.forEach(
        group -> getBody().add(row(wanted.of(group.key()), group.name(), group.inventory())));
  }

  private @Nullable Object cases() {
    return whole == null ? null : whole.cases();
  }

  /** The number whose cases stand beside it. */
  void choose(@Nullable Measure measure, @Nullable String of) {
    getBody()
        .getRows()
        .forEach(
            row ->
                row.getChildren()
                    .flatMap(Component::getChildren)
                    .filter(Number.class::isInstance)
                    .map(Number.class::cast)
                    .forEach(number -> number.choose(measure, of)));
  }

  private Component[] headings(InventoryLook look) {
    NativeTableHeaderCell[] cells = new NativeTableHeaderCell[Measure.values().length + 2];
    cells[0] = new NativeTableHeaderCell(getTranslation("inventory.by." + look.by().code()));
    for (Measure measure : Measure.values()) {
      cells[measure.ordinal() + 1] =
          new NativeTableHeaderCell(getTranslation("inventory.measure." + measure.code()));
    }
    cells[cells.length - 1] = new NativeTableHeaderCell(getTranslation("inventory.oldest"));
    return cells;
  }

  private NativeTableRow row(InventoryLook look, String name, Inventory inventory) {
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell head = new NativeTableHeaderCell(name);
    head.getElement().setAttribute("scope", "row");
    row.add(head);
    for (Measure measure : Measure.values()) {
      row.add(new NativeTableCell(new Number(look, name, measure, inventory.count(measure))));
    }
    NativeTableCell oldest =
        new NativeTableCell(inventory.oldestOpen().map(this::oldest).orElseGet(Span::new));
    oldest.addClassName("oldest");
    row.add(oldest);
    return row;
  }

  private Component oldest(CaseFile file) {
    Anchor link = new Anchor("cases/" + file.id());
    link.add(
        said(getTranslation("inventory.oldest")),
        new Span(reader.number(file)),
        sub(reader.time().day(file.spokenAt())));
    return link;
  }

  private static Span sub(String words) {
    Span sub = new Span(words);
    sub.addClassName("sub");
    return sub;
  }

  private static Span said(String words) {
    Span said = new Span(words);
    said.addClassName("said");
    return said;
  }

  /** One number, and the way to the cases behind it. */
  static class Number extends RouterLink {

    private final Measure measure;
    private final @Nullable String of;

    Number(InventoryLook look, String group, Measure measure, int count) {
      this.measure = measure;
      this.of = look.of();
      InventoryLinks.point(this, look, measure);
      String words = getTranslation("inventory.measure." + measure.code());
      add(said(words), new Span(String.valueOf(count)));
      addClassNames("number", measure.code());
      setClassName("nothing", count == 0);
      getElement().setAttribute("aria-label", group + " " + words + " " + count);
    }

    void choose(@Nullable Measure chosen, @Nullable String group) {
      if (measure == chosen && Objects.equals(of, group)) {
        getElement().setAttribute("aria-current", "true");
      } else {
        getElement().removeAttribute("aria-current");
      }
    }
  }
}

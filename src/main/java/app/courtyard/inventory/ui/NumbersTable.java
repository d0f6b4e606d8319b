package app.courtyard.inventory.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Group;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.InventoryLook;
import app.courtyard.inventory.Measure;
import app.courtyard.ui.NumberLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the whole, and one of each group. Where there is no room for columns each row is a card.
 */
class NumbersTable extends NativeTable {

  private final transient CaseReader reader;
  private transient @Nullable InventoryLook look;
  private transient List<Line> lines = List.of();

  NumbersTable(CaseReader reader) {
    this.reader = reader;
    addClassName("numbers");
    setCaptionText(getTranslation("inventory.caption"));
  }

  /**
   * What stands in a row.
   *
   * @param of key of its group; null: the whole
   */
  private record Line(
      @Nullable String of, String name, List<Integer> counts, Optional<CaseFile> oldest) {

    static Line of(@Nullable String key, String name, Inventory inventory) {
      return new Line(
          key,
          name,
          Stream.of(Measure.values()).map(inventory::count).toList(),
          inventory.oldestOpen());
    }
  }

  /** Where nothing has changed the links stay, and with them where somebody is. */
  void show(InventoryLook wanted, Inventory whole, List<Group> groups) {
    List<Line> told = new ArrayList<>();
    told.add(Line.of(null, getTranslation("inventory.whole"), whole));
    groups.forEach(group -> told.add(Line.of(group.key(), group.name(), group.inventory())));
    if (wanted.equals(look) && told.equals(lines)) {
      return;
    }
    look = wanted;
    lines = told;
    getHead().removeAllRows();
    getBody().removeAllRows();
    getHead().addRow().add(headings(wanted));
    told.forEach(line -> getBody().add(row(wanted.of(line.of()), line)));
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

  private NativeTableRow row(InventoryLook look, Line line) {
    NativeTableRow row = new NativeTableRow();
    row.setClassName("whole", line.of() == null);
    row.add(NumberLink.header(line.name(), "row"));
    for (Measure measure : Measure.values()) {
      int count = line.counts().get(measure.ordinal());
      String name = getTranslation("inventory.measure." + measure.code());
      row.add(new NativeTableCell(new Number(look, line.name(), measure, name, count)));
    }
    NativeTableCell oldest =
        new NativeTableCell(line.oldest().map(this::oldest).orElseGet(Span::new));
    oldest.addClassName("oldest");
    row.add(oldest);
    return row;
  }

  private Component oldest(CaseFile file) {
    Anchor link = new Anchor("cases/" + file.id());
    link.add(
        NumberLink.named(getTranslation("inventory.oldest")),
        new Span(reader.number(file)),
        sub(reader.time().day(file.spokenAt())));
    return link;
  }

  private static Span sub(String words) {
    Span sub = new Span(words);
    sub.addClassName("sub");
    return sub;
  }

  /** One number, and the way to the cases behind it. */
  static class Number extends NumberLink {

    private final Measure measure;
    private final @Nullable String of;

    Number(InventoryLook look, String group, Measure measure, String name, int count) {
      super(group, name, String.valueOf(count), count == 0);
      this.measure = measure;
      this.of = look.of();
      InventoryLinks.point(this, look, measure);
      addClassName(measure.code());
    }

    void choose(@Nullable Measure chosen, @Nullable String group) {
      choose(measure == chosen && Objects.equals(of, group));
    }
  }
}

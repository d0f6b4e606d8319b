package app.courtyard.inventory.ui;

import app.courtyard.casework.ui.CaseReader;
import app.courtyard.inventory.Group;
import app.courtyard.inventory.Grouping;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.InventoryLook;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period;
import app.courtyard.inventory.Period.Day;
import app.courtyard.inventory.Period.Month;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.DayField;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers: of which period, told by what, and all of them as a spreadsheet. */
class InventoryPane extends Section {

  private final transient CaseReader reader;
  private final Div head = new Div();
  private final NumbersTable table;
  private final Anchor sheet = new Anchor();
  private transient @Nullable InventoryLook shown;

  InventoryPane(CaseReader reader) {
    this.reader = reader;
    this.table = new NumbersTable(reader);
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("inventory.title")));
    top.addClassName("top");
    sheet.addClassNames("btn", "calm");
    Div scroll = new Div(table);
    scroll.addClassName("scroll");
    Div foot = new Div(sheet);
    foot.addClassName("foot");
    add(top, head, scroll, foot);
  }

  void show(InventoryLook look, Inventory whole, List<Group> groups, @Nullable Measure chosen) {
    InventoryLook numbers = look.of(null);
    if (!numbers.equals(shown)) {
      shown = numbers;
      head.removeAll();
      head.add(kinds(numbers), period(numbers), groupings(numbers));
      sheet.setText(
          getTranslation(
              look.period() instanceof Month
                  ? "inventory.sheet.take.month"
                  : "inventory.sheet.take.day"));
      InventoryLinks.pointToSheet(sheet, numbers);
    }
    table.show(numbers, whole, groups);
    table.choose(chosen, look.of());
  }

  /** A month is opened at today's, a day at the last one of the month that is not to come. */
  private Nav kinds(InventoryLook look) {
    LocalDate today = reader.time().today();
    boolean month = look.period() instanceof Month;
    LocalDate last = look.period().next().minusDays(1);
    Period day = month ? new Day(last.isAfter(today) ? today : last) : look.period();
    return nav(
        "inventory.period",
        chip(look.on(day), "inventory.day", !month),
        chip(look.on(Month.of(look.period().first())), "inventory.month", month));
  }

  private Nav groupings(InventoryLook look) {
    return nav(
        "inventory.by",
        List.of(Grouping.values()).stream()
            .map(by -> chip(look.by(by), "inventory.by." + by.code(), by == look.by()))
            .toArray(RouterLink[]::new));
  }

  private Nav nav(String label, RouterLink... chips) {
    Nav nav = new Nav(new ChipRow(chips));
    nav.addClassName("filters");
    nav.setAriaLabel(getTranslation(label));
    return nav;
  }

  private RouterLink chip(InventoryLook look, String words, boolean current) {
    RouterLink chip = new RouterLink();
    chip.setText(getTranslation(words));
    InventoryLinks.point(chip, look, null);
    if (current) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private Div period(InventoryLook look) {
    LocalDate today = reader.time().today();
    DayField field = new DayField("", look.period().first());
    field.setAriaLabel(getTranslation("inventory.period.which"));
    field.setMax(today);
    if (look.period() instanceof Month) {
      field.getI18n().setDateFormat("yyyy-MM");
    }
    field.addValueChangeListener(
        change -> {
          LocalDate chosen = change.getValue();
          if (change.isFromClient() && chosen != null && !chosen.isAfter(today)) {
            Period period = look.period() instanceof Month ? Month.of(chosen) : new Day(chosen);
            getUI().ifPresent(ui -> InventoryLinks.go(ui, look.on(period)));
          }
        });
    Div row = new Div(turn(look.on(look.period().before()), "chevron-left", "inventory.before"));
    row.add(field);
    if (!look.isLast(today)) {
      row.add(turn(look.on(look.period().after()), "chevron-right", "inventory.after"));
    }
    row.addClassName("turn");
    return row;
  }

  private RouterLink turn(InventoryLook look, String icon, String words) {
    RouterLink link = new RouterLink();
    InventoryLinks.point(link, look, null);
    link.add(new NavIcon(icon));
    link.addClassName("icon");
    link.getElement().setAttribute("aria-label", getTranslation(words));
    return link;
  }
}

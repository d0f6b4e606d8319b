package app.courtyard.estate.ui;

import app.courtyard.estate.Column;
import app.courtyard.estate.RowPreview;
import app.courtyard.estate.RowPreview.Kind;
import app.courtyard.estate.Sheet;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A row that would be added or changed: what it is called, and what is new about it. */
class RowLine extends Div {

  private static final int LEGIBLE_DIGITS = 4;

  RowLine(Sheet sheet, RowPreview row) {
    Span name = new Span(row.name(getLocale()));
    name.addClassName("grow");
    Pill.Tone tone =
        switch (row.kind()) {
          case ADDED -> Pill.Tone.OK;
          case CHANGED -> Pill.Tone.SOON;
          case REMOVED -> Pill.Tone.PLAIN;
        };
    String kind = row.kind().name().toLowerCase(Locale.ROOT);
    Div head = new Div(name, new Pill(tone, getTranslation("import.preview.row." + kind)));
    head.addClassName("row");
    add(head);
    addClassNames("item", "row-line");
    if (row.kind() == Kind.CHANGED) {
      row.cells().forEach(cell -> add(change(sheet, cell)));
    } else {
      add(facts(row));
    }
  }

  private Div change(Sheet sheet, RowPreview.Cell cell) {
    Span heading = new Span(cell.column().heading().in(getLocale()));
    heading.addClassName("sub");
    String before = cell.before(getLocale());
    Span old =
        new Span(orNothing(isResidentsPhone(sheet, cell.column()) ? masked(before) : before));
    old.addClassName("sub");
    Div change = new Div(heading, old, new Span("→"), new Span(orNothing(cell.after(getLocale()))));
    change.addClassNames("row", "wraps", "change");
    return change;
  }

  private Span facts(RowPreview row) {
    Span facts =
        new Span(
            Facts.of(
                row.cells().stream()
                    .map(
                        cell ->
                            cell.column().heading().in(getLocale())
                                + " "
                                + (row.kind() == Kind.ADDED
                                    ? cell.after(getLocale())
                                    : cell.before(getLocale())))
                    .toList()));
    facts.addClassName("sub");
    return facts;
  }

  private String orNothing(String text) {
    return text.isEmpty() ? getTranslation("import.preview.nothing-there") : text;
  }

  private static boolean isResidentsPhone(Sheet sheet, Column column) {
    return sheet == Sheet.RESIDENTS && column == Column.PHONE;
  }

  /** A resident's number that is stored is not shown in passing: looking at one leaves a trace. */
  private static String masked(String phone) {
    return phone.length() <= LEGIBLE_DIGITS
        ? phone
        : "••••" + phone.substring(phone.length() - LEGIBLE_DIGITS);
  }
}

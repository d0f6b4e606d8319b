package app.courtyard.weekly.ui;

import app.courtyard.ui.NumberLink;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Summary;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import app.courtyard.weekly.WeekWords.Line;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The numbers by class, of the week against the week before; on a phone each row is a card. */
class ClassTable extends NativeTable {

  ClassTable(WeekLook look, Summary summary, WeekWords words) {
    addClassName("numbers");
    setCaptionText(words.say("weekly.caption"));
    NativeTableRow head = getHead().addRow();
    head.add(NumberLink.header(words.say("inventory.by.class"), "col"));
    for (Figure figure : Figure.BY_CLASS) {
      head.add(NumberLink.header(words.say("weekly.figure." + figure.code()), "col"));
      if (figure == Figure.RECEIVED_BEFORE) {
        head.add(NumberLink.header(words.say("weekly.change"), "col"));
      }
    }
    words
        .lines(summary)
        .forEach(line -> getBody().add(row(look.of(line.of()), line, summary, words)));
  }

  private static NativeTableRow row(WeekLook look, Line line, Summary summary, WeekWords words) {
    NativeTableRow row = new NativeTableRow();
    row.setClassName("whole", line.of() == null);
    row.setClassName("part", line.isPart());
    row.add(NumberLink.header(line.name(), "row"));
    for (Figure figure : Figure.BY_CLASS) {
      row.add(
          new NativeTableCell(
              new FigureLink(
                  look,
                  figure,
                  words.say("weekly.figure." + figure.code()),
                  line.name(),
                  summary.count(figure, line.of()))));
      if (figure == Figure.RECEIVED_BEFORE) {
        row.add(new NativeTableCell(change(summary.change(line.of()), words)));
      }
    }
    return row;
  }

  /** No cases of its own stand behind it. */
  private static Span change(int more, WeekWords words) {
    Span change =
        new Span(NumberLink.named(words.say("weekly.change")), new Span(words.change(more)));
    change.addClassNames("number", "change");
    change.setClassName("nothing", more == 0);
    return change;
  }
}

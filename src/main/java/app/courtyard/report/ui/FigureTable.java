package app.courtyard.report.ui;

import app.courtyard.report.ReportBlock.Line;
import app.courtyard.report.ReportBlock.Table;
import app.courtyard.report.ReportCell;
import app.courtyard.report.ui.ReportLinks.Look;
import app.courtyard.report.ui.ReportLinks.NumberAt;
import app.courtyard.ui.NumberLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A table of a report: each number leads to the cases behind it. Where it is narrow, cards. */
class FigureTable extends NativeTable {

  /** So many columns fit on a phone. */
  private static final int FEW = 3;

  private final Look look;
  private final transient ReportReader reader;

  /**
   * @param block its place in the report
   */
  FigureTable(Table table, int block, Look look, ReportReader reader) {
    this.look = look;
    this.reader = reader;
    addClassName("figures");
    setClassName("many", table.heads().size() > FEW);
    setCaptionText(reader.in(table.title()));
    NativeTableRow head = getHead().addRow();
    head.add(new NativeTableHeaderCell(new Span("")));
    table.heads().forEach(one -> head.add(new NativeTableHeaderCell(reader.in(one))));
    for (int line = 0; line < table.lines().size(); line++) {
      getBody().add(row(table, block, line));
    }
  }

  private NativeTableRow row(Table table, int block, int at) {
    Line line = table.lines().get(at);
    NativeTableRow row = new NativeTableRow();
    row.add(NumberLink.header(reader.in(line.name()), "row"));
    for (int cell = 0; cell < line.cells().size(); cell++) {
      String head = reader.in(table.heads().get(cell));
      row.add(
          new NativeTableCell(
              cell(
                  line.cells().get(cell),
                  reader.in(line.name()),
                  head,
                  new NumberAt(block, at, cell))));
    }
    return row;
  }

  private Component cell(ReportCell cell, String name, String head, NumberAt at) {
    String said = reader.in(cell.words());
    if (!Figures.leads(cell)) {
      Span plain = new Span(NumberLink.named(head), new Span(said));
      plain.addClassNames("number", "nothing");
      return plain;
    }
    NumberLink figure = new NumberLink(name, head, said, Figures.cases(cell).isEmpty());
    ReportLinks.point(figure, look.at(at));
    figure.setClassName("bad", Figures.isBad(cell));
    figure.choose(at.equals(look.at()));
    return figure;
  }
}

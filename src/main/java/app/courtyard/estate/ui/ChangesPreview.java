package app.courtyard.estate.ui;

import app.courtyard.estate.ImportOutcome.Tally;
import app.courtyard.estate.Preview;
import app.courtyard.estate.Preview.SheetPreview;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What loading would add, change and leave, sheet by sheet and row by row. */
class ChangesPreview extends Div {

  /** So many rows are open to the eye at once; more open at a tap. */
  private static final int OPEN = 12;

  /**
   * @param overtaken whether the estate was changed since it was shown first
   */
  ChangesPreview(Preview preview, boolean overtaken) {
    add(note(preview, overtaken));
    if (preview.stillKeyCustomers() > 0) {
      Div still = new Div(getTranslation("import.attention", preview.stillKeyCustomers()));
      still.addClassNames("note", "calm");
      add(still);
    }
    List<SheetPreview> differing =
        preview.sheets().stream().filter(sheet -> changes(sheet.tally()) > 0).toList();
    if (!differing.isEmpty()) {
      add(new H2(getTranslation("import.preview.changes")));
      int rows = differing.stream().mapToInt(sheet -> sheet.rows().size()).sum();
      differing.forEach(sheet -> add(sheet(sheet, rows <= OPEN)));
    }
    List<SheetPreview> same =
        preview.sheets().stream()
            .filter(sheet -> changes(sheet.tally()) == 0 && sheet.tally().same() > 0)
            .toList();
    if (!same.isEmpty()) {
      Div card = new Div();
      card.addClassNames("card", "flush");
      same.forEach(sheet -> card.add(line(sheet.tally())));
      add(new H2(getTranslation("import.preview.same")), card);
    }
  }

  private Div note(Preview preview, boolean overtaken) {
    String title =
        overtaken
            ? "import.preview.overtaken"
            : !preview.changesSomething()
                ? "import.preview.nothing"
                : preview.newEstate() ? "import.preview.new" : "import.preview.title";
    HtmlContainer bold = new HtmlContainer("b");
    bold.setText(getTranslation(title, preview.estate()));
    Span lead =
        new Span(
            getTranslation(
                overtaken
                    ? "import.preview.overtaken.lead"
                    : preview.changesSomething()
                        ? "import.preview.lead"
                        : "import.preview.nothing.lead"));
    Div note = new Div(new Div(bold, lead));
    note.addClassName("note");
    if (!overtaken) {
      note.addClassName("calm");
    }
    note.getElement().setAttribute("role", "status");
    return note;
  }

  private NativeDetails sheet(SheetPreview sheet, boolean open) {
    Span title = new Span(sheet.tally().sheet().title().in(getLocale()));
    title.addClassName("title");
    Div words = new Div(title, new Counts(sheet.tally()));
    words.addClassName("grow");
    NavIcon sign = new NavIcon("chevron-down");
    sign.addClassName("lucide");
    Div rows = new Div();
    sheet.rows().forEach(row -> rows.add(new RowLine(sheet.tally().sheet(), row)));
    if (sheet.more() > 0) {
      Paragraph more = new Paragraph(getTranslation("import.preview.more", sheet.more()));
      more.addClassNames("item", "sub");
      rows.add(more);
    }
    NativeDetails details = new NativeDetails();
    details.addClassNames("card", "flush", "answers");
    details.setSummary(words, sign);
    details.setContent(rows);
    details.setOpen(open);
    return details;
  }

  private Div line(Tally tally) {
    Div line = new Div(new Span(tally.sheet().title().in(getLocale())), new Counts(tally));
    line.addClassNames("item", "row", "apart");
    return line;
  }

  private static int changes(Tally tally) {
    return tally.added() + tally.changed();
  }
}

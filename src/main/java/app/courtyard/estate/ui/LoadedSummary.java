package app.courtyard.estate.ui;

import app.courtyard.estate.ImportOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a workbook brought: what is new, what changed, and how the new people sign in. */
class LoadedSummary extends Div {

  LoadedSummary(ImportOutcome.Loaded loaded) {
    String title = loaded.changedSomething() ? "import.loaded.title" : "import.loaded.same";
    Div note = new Div(getTranslation(title, loaded.estate()));
    note.addClassNames("note", "calm");
    note.getElement().setAttribute("role", "status");
    add(note);
    if (!loaded.codes().isEmpty()) {
      addCodes(loaded.codes());
    }
    Div card = new Div();
    card.addClassNames("card", "flush");
    loaded.tallies().stream()
        .filter(tally -> !Counts.isEmpty(tally))
        .forEach(
            tally ->
                card.add(item(new Span(tally.sheet().title().in(getLocale())), new Counts(tally))));
    add(new H2(getTranslation("import.loaded.counts")), card);
  }

  private void addCodes(List<ImportOutcome.FirstCode> codes) {
    Div card = new Div();
    card.addClassNames("card", "flush");
    for (ImportOutcome.FirstCode code : codes) {
      Span value = new Span(code.code());
      value.addClassNames("title", "num");
      card.add(item(new Span(code.name() + " · " + code.loginName()), value));
    }
    Paragraph lead = new Paragraph(getTranslation("import.codes.lead"));
    lead.addClassName("item");
    card.addComponentAsFirst(lead);
    add(new H2(getTranslation("import.codes.title", codes.size())), card);
  }

  private static Div item(Span left, Span right) {
    Div item = new Div(left, right);
    item.addClassNames("item", "row", "apart");
    return item;
  }
}

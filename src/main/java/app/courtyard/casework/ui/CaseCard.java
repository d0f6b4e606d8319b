package app.courtyard.casework.ui;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** A case in the list. */
public class CaseCard extends RouterLink {

  private final transient CaseFile file;

  public CaseCard(CaseFile file, CaseFilter filter, CaseReader reader) {
    this.file = file;
    addClassNames("card", "round-card");
    CasesView.LINKS.point(this, filter, file.id());
    Div title = new Div(reader.title(file));
    title.addClassName("title");
    List<String> facts = new ArrayList<>(List.of(reader.number(file)));
    facts.addAll(reader.where(file));
    facts.add(reader.whose(file));
    Div about = new Div(Facts.of(facts));
    about.addClassNames("sub", "num");
    add(title, about);
    if (file.words() != null) {
      Div words = new Div(file.words());
      words.addClassName("note-line");
      add(words);
    }
    Div pills = new Div();
    pills.addClassName("pills");
    CasePills.of(file, reader.time()).forEach(pills::add);
    add(pills);
  }

  CaseFile file() {
    return file;
  }
}

package app.courtyard.team.ui;

import app.courtyard.team.Colleague;
import app.courtyard.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** One of the team in the list. */
class ColleagueCard extends RouterLink {

  ColleagueCard(Colleague colleague, boolean chosen) {
    super(PeopleView.class, PeopleView.at(colleague.id().toString(), null));
    addClassNames("card", "task", "colleague");
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    Span name = new Span(colleague.name());
    name.addClassName("title");
    Div about = new Div(Facts.of(about(colleague)));
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    add(words);
    if (colleague.state() != Colleague.State.OPEN) {
      add(new StatePill(colleague.state()));
    }
  }

  private List<String> about(Colleague colleague) {
    List<String> about = new ArrayList<>();
    if (colleague.estate() != null) {
      about.add(colleague.estate());
    }
    about.add(getTranslation("role." + colleague.role().code()));
    about.addAll(colleague.courtyards());
    return about;
  }
}

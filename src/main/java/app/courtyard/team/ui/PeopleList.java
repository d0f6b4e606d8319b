package app.courtyard.team.ui;

import app.courtyard.people.Person;
import app.courtyard.team.Colleague;
import app.courtyard.team.Team;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that one keeps, found by a piece of the name, and the way to a new one. */
class PeopleList extends Section {

  private final transient Team team;
  private final transient Person person;
  private final TextField search = new TextField();
  private final Checkbox closedToo = new Checkbox();
  private final Div cards = new Div();
  private @Nullable UUID chosen;

  PeopleList(Team team, Person person) {
    this.team = team;
    this.person = person;
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("people.title")));
    top.addClassName("top");
    search.setLabel(getTranslation("people.search"));
    search.setPrefixComponent(new NavIcon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> fill());
    closedToo.setLabel(getTranslation("people.closed-too"));
    closedToo.addValueChangeListener(change -> fill());
    Div filter = new Div(new PeopleTabs(person, PeopleView.class), search, closedToo);
    filter.addClassNames("filters", "stack");
    cards.addClassName("scroll");
    RouterLink add = new RouterLink(PeopleView.class, PeopleView.at(PeopleView.NEW, null));
    add.add(new Span(getTranslation("people.add")));
    add.addClassNames("btn", "main");
    Div foot = new Div(add);
    foot.addClassName("foot");
    add(top, filter, cards, foot);
  }

  void show(@Nullable UUID account) {
    chosen = account;
    fill();
  }

  private void fill() {
    List<Colleague> colleagues = team.of(person, search.getValue(), closedToo.getValue());
    cards.removeAll();
    colleagues.forEach(one -> cards.add(new ColleagueCard(one, one.id().equals(chosen))));
    if (colleagues.size() == Team.AT_MOST) {
      Paragraph more = new Paragraph(getTranslation("people.more", Team.AT_MOST));
      more.addClassName("sub");
      cards.add(more);
    }
    if (colleagues.isEmpty()) {
      String words = search.isEmpty() ? "people.empty" : "people.not-found";
      cards.add(new EmptyState("users", words));
    }
  }
}

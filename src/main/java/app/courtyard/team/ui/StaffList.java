package app.courtyard.team.ui;

import app.courtyard.people.Person;
import app.courtyard.people.StaffMember;
import app.courtyard.team.OnSiteStaff;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody of the on-site staff, found by a piece of name, number, trade or post. */
class StaffList extends Section {

  private final transient OnSiteStaff staff;
  private final transient Person person;
  private final TextField search = new TextField();
  private final Div cards = new Div();
  private @Nullable UUID chosen;

  StaffList(OnSiteStaff staff, Person person) {
    this.staff = staff;
    this.person = person;
    addClassNames("pane", "list");
    Header top = new Header(new H1(getTranslation("people.staff.title")));
    top.addClassName("top");
    search.setLabel(getTranslation("people.staff.search"));
    search.setPrefixComponent(new NavIcon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> fill());
    Div filter = new Div(new PeopleTabs(person, StaffView.class), search);
    filter.addClassNames("filters", "stack");
    cards.addClassName("scroll");
    RouterLink add = new RouterLink(StaffView.class, StaffView.at(null));
    add.add(new Span(getTranslation("people.staff.add")));
    add.addClassNames("btn", "main");
    Div foot = new Div(add);
    foot.addClassName("foot");
    add(top, filter, cards, foot);
  }

  void show(@Nullable UUID member) {
    chosen = member;
    fill();
  }

  private void fill() {
    String piece = search.getValue().strip();
    cards.removeAll();
    staff.of(person).stream()
        .filter(one -> facts(one).stream().anyMatch(fact -> fact.contains(piece)))
        .forEach(one -> cards.add(card(one)));
    if (cards.getComponentCount() == 0) {
      cards.add(
          new EmptyState("users", piece.isEmpty() ? "people.staff.empty" : "people.not-found"));
    }
  }

  private RouterLink card(StaffMember member) {
    RouterLink card = new RouterLink(StaffView.class, StaffView.at(member.id()));
    card.addClassNames("card", "task", "colleague");
    if (member.id().equals(chosen)) {
      card.getElement().setAttribute("aria-current", "true");
    }
    List<String> facts = facts(member);
    Span name = new Span(facts.removeFirst());
    name.addClassName("title");
    Div about = new Div(Facts.of(facts));
    about.addClassName("sub");
    Div words = new Div(name, about);
    words.addClassName("grow");
    card.add(words);
    if (member.left()) {
      card.add(new Pill(Pill.Tone.PLAIN, getTranslation("people.staff.left")));
    }
    return card;
  }

  private List<String> facts(StaffMember member) {
    List<String> facts =
        new ArrayList<>(
            List.of(
                member.name(), getTranslation("trade." + member.trade().code()), member.number()));
    if (member.post() != null) {
      facts.add(member.post());
    }
    return facts;
  }
}

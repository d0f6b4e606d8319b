package app.courtyard.team.ui;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.team.Colleague;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the team: who they are, what they answer for, their devices, and what was done about them.
 */
class ColleagueDetail extends DetailPane {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final Colleague colleague;
  private final transient Consumer<Consumer<ColleagueDetail>> again;

  /**
   * @param again shows the page anew, and then does something with it
   */
  ColleagueDetail(
      TeamDesk desk, Person by, Colleague colleague, Consumer<Consumer<ColleagueDetail>> again) {
    super(colleague.name(), PeopleView.class, RouteParameters.empty());
    this.desk = desk;
    this.by = by;
    this.colleague = colleague;
    this.again = again;
    head(new StatePill(colleague.state()));
    scroll.add(facts());
    if (colleague.state() == Colleague.State.CLOSED) {
      foot(button(getTranslation("people.reopen"), "main", this::reopen));
    } else {
      scroll.add(help());
      foot(
          link("people.close", "danger", PeopleView.CLOSE),
          link("people.edit", "main", PeopleView.EDIT));
    }
    TraceSection trace =
        new TraceSection(
            desk.time(colleague.estateId() == null ? by.estateId() : colleague.estateId()),
            last -> desk.team().tracesOf(by, colleague.id(), last));
    if (colleague.estateId() != null) {
      scroll.add(new DutiesSection(desk, by, colleague, trace::begin));
      if (mayBeStoodInFor()) {
        scroll.add(new AwaySection(desk, by, colleague, trace::begin));
      }
    }
    scroll.add(
        new DevicesSection(
            desk,
            by,
            colleague.id(),
            colleague.estateId(),
            false,
            colleague.mayBeSignedIn(),
            trace::begin),
        trace);
  }

  private boolean mayBeStoodInFor() {
    return by.may(Permissions.KEEP_ROSTER)
        && colleague.role().walksRounds()
        && colleague.state() != Colleague.State.CLOSED;
  }

  private Div facts() {
    Div card = new Div();
    card.addClassNames("card", "flush");
    fact(card, "people.role", getTranslation("role." + colleague.role().code()));
    fact(card, "people.login", colleague.loginName());
    fact(card, "people.estate", colleague.estate());
    fact(
        card,
        "people.department",
        colleague.department() == null
            ? null
            : getTranslation("department." + colleague.department()));
    fact(card, "people.superior", colleague.superior());
    fact(card, "people.phone", colleague.phone());
    if (colleague.until() != null) {
      boolean locked = colleague.state() == Colleague.State.LOCKED;
      fact(
          card,
          locked ? "people.locked-until" : "people.code-until",
          desk.time(colleague.estateId()).dayAndTime(colleague.until()));
    }
    return card;
  }

  private void fact(Div card, String label, @Nullable String value) {
    if (value != null) {
      card.add(item(getTranslation(label), value));
    }
  }

  private Div help() {
    Div help = new Div();
    help.addClassNames("row", "gap-top", "wrap", "actions");
    if (colleague.state() == Colleague.State.LOCKED) {
      help.add(button(getTranslation("people.unlock"), "calm", this::unlock));
    }
    help.add(button(getTranslation("people.give-code"), "calm", this::giveCode));
    return help;
  }

  private RouterLink link(String key, String kind, String part) {
    RouterLink link =
        new RouterLink(PeopleView.class, PeopleView.at(colleague.id().toString(), part));
    link.add(new Span(getTranslation(key)));
    link.addClassNames("btn", kind);
    return link;
  }

  void showCode(String code) {
    scroll.addComponentAsFirst(new OneTimeCodeCard(colleague.name(), code));
  }

  private void giveCode() {
    String code = desk.team().giveOneTimeCode(by, colleague.id());
    again.accept(page -> page.showCode(code));
  }

  private void unlock() {
    desk.team().unlock(by, colleague.id());
    again.accept(page -> {});
  }

  private void reopen() {
    String code = desk.leaving().reopen(by, colleague.id());
    again.accept(page -> page.showCode(code));
  }
}

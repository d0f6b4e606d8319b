package app.courtyard.team.ui;

import app.courtyard.team.Colleague;
import app.courtyard.team.Duty;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One of the team: who they are, what they answer for, and what one can do for them. */
class ColleagueDetail extends Section {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** What one can do for them. */
  interface Actions {
    void giveCode();

    void unlock();

    void close();
  }

  private final Colleague colleague;
  private final Actions actions;
  private final Div scroll = new Div();
  private final Div foot = new Div();

  ColleagueDetail(Colleague colleague, List<Duty> duties, ZoneId zone, Actions actions) {
    this.colleague = colleague;
    this.actions = actions;
    addClassNames("pane", "detail");
    scroll.addClassName("scroll");
    foot.addClassName("foot");
    scroll.add(facts(zone), new H2(getTranslation("people.duties")), duties(duties));
    showActions();
    add(bar(), scroll, foot);
  }

  private Div bar() {
    RouterLink back = new RouterLink(PeopleView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon", "back");
    back.getElement().setAttribute("aria-label", getTranslation("people.back"));
    H1 name = new H1(colleague.name());
    name.addClassNames("grow", "title");
    Div bar = new Div(back, name, new StatePill(colleague.state()));
    bar.addClassName("bar");
    return bar;
  }

  private Div facts(ZoneId zone) {
    Div card = new Div();
    card.addClassNames("card", "flush");
    card.add(fact("people.role", getTranslation("role." + colleague.role().code())));
    card.add(fact("people.login", colleague.loginName()));
    if (colleague.estate() != null) {
      card.add(fact("people.estate", colleague.estate()));
    }
    if (colleague.phone() != null) {
      card.add(fact("people.phone", colleague.phone()));
    }
    if (colleague.until() != null) {
      String label =
          colleague.state() == Colleague.State.LOCKED ? "people.locked-until" : "people.code-until";
      card.add(fact(label, MINUTE.format(colleague.until().atZone(zone))));
    }
    return card;
  }

  private Div duties(List<Duty> duties) {
    Div card = new Div();
    card.addClassNames("card", "flush");
    duties.forEach(
        duty ->
            card.add(
                item(
                    duty.courtyard(),
                    duty.to() == null
                        ? getTranslation("people.duty.open", duty.from().toString())
                        : getTranslation(
                            "people.duty.until", duty.from().toString(), duty.to().toString()))));
    if (duties.isEmpty()) {
      card.add(item(getTranslation("people.duty.none"), ""));
    }
    return card;
  }

  private Div fact(String label, String value) {
    return item(getTranslation(label), value);
  }

  private static Div item(String left, String right) {
    Span value = new Span(right);
    value.addClassNames("sub", "num");
    Div item = new Div(new Span(left), value);
    item.addClassNames("item", "row", "apart");
    return item;
  }

  void showCode(String code) {
    scroll.addComponentAsFirst(new OneTimeCodeCard(colleague.name(), code));
  }

  private void showActions() {
    foot.removeAll();
    foot.setVisible(colleague.state() != Colleague.State.CLOSED);
    foot.add(button("people.close", "danger", this::askWhetherToClose));
    if (colleague.state() == Colleague.State.LOCKED) {
      foot.add(button("people.unlock", "calm", actions::unlock));
    }
    foot.add(button("people.give-code", "main", actions::giveCode));
  }

  private void askWhetherToClose() {
    foot.removeAll();
    Span question = new Span(getTranslation("people.close.ask", colleague.name()));
    question.addClassName("grow");
    foot.add(question);
    foot.add(button("people.close.no", "calm", this::showActions));
    foot.add(button("people.close.yes", "danger", actions::close));
  }

  private NativeButton button(String label, String kind, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(label), click -> action.run());
    button.addClassNames("btn", kind);
    return button;
  }
}

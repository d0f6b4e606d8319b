package app.courtyard.team.ui;

import app.courtyard.team.Coverage.Courtyard;
import app.courtyard.team.Coverage.Turn;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.ui.Pill;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.UUID;

/** A courtyard, and who answers for it one after the other. */
class CourtyardCard extends Div {

  private final transient EstateTime time;

  /**
   * @param kept whose pages one may open
   */
  CourtyardCard(Courtyard courtyard, Set<UUID> kept, EstateTime time) {
    this.time = time;
    addClassNames("card", "stack", "courtyard");
    H2 name = new H2(courtyard.name());
    name.addClassName("title");
    Div head = new Div(name);
    head.addClassNames("row", "apart", "wrap");
    courtyard.turns().stream()
        .filter(turn -> turn.who() == null)
        .findFirst()
        .ifPresent(
            gap ->
                head.add(
                    new Pill(
                        Pill.Tone.SOON,
                        "triangle-alert",
                        getTranslation("people.cover.gap", days(gap)))));
    add(head);
    courtyard.turns().forEach(turn -> add(line(turn, kept)));
  }

  private Div line(Turn turn, Set<UUID> kept) {
    String words = days(turn);
    Div days =
        new Div(
            turn.standsIn() ? Facts.of(getTranslation("people.cover.stands-in"), words) : words);
    days.addClassNames("sub", "num");
    Div line = new Div(who(turn, kept), days);
    line.addClassNames("row", "apart", "wrap", "turn");
    if (!turn.besides().isEmpty()) {
      Div besides =
          new Div(
              getTranslation(
                  "people.cover.besides",
                  String.join(getTranslation("people.cover.and"), turn.besides())));
      besides.addClassNames("sub", "full");
      line.add(besides);
    }
    return line;
  }

  /** What runs today began some day before that is not told here. */
  private String days(Turn turn) {
    if (turn.from().isAfter(time.today())) {
      return DutyWords.of(turn.from(), turn.to(), time);
    }
    return turn.to() == null
        ? getTranslation("people.cover.now")
        : getTranslation("people.cover.until", time.day(turn.to()));
  }

  private Component who(Turn turn, Set<UUID> kept) {
    if (turn.who() == null) {
      Span nobody = new Span(getTranslation("people.cover.nobody"));
      nobody.addClassName("amber");
      return nobody;
    }
    UUID id = turn.who().id();
    if (!kept.contains(id)) {
      return new Span(turn.who().name());
    }
    RouterLink link =
        new RouterLink(turn.who().name(), PeopleView.class, PeopleView.at(id.toString(), null));
    return link;
  }
}

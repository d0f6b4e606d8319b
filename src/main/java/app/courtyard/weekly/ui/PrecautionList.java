package app.courtyard.weekly.ui;

import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;

/** What is done so that it does not happen again, and what was decided before and is not done. */
class PrecautionList extends Section {

  private final transient WeekLook look;
  private final transient WeekWords words;
  private final transient EstateTime time;

  /**
   * @param keeps whether they may be changed
   */
  PrecautionList(
      List<Precaution> precautions,
      WeekLook look,
      WeekWords words,
      EstateTime time,
      boolean keeps) {
    this.look = look;
    this.words = words;
    this.time = time;
    addClassName("precautions");
    add(new H2(words.say("weekly.precautions")));
    if (precautions.isEmpty()) {
      Paragraph none = new Paragraph(words.say("weekly.precautions.none"));
      none.addClassName("sub");
      add(none);
    }
    precautions.forEach(one -> add(keeps ? link(one) : fill(new Div(), one)));
    if (keeps) {
      RouterLink add = WeeklyLinks.point(new RouterLink(), look.of(null), WeeklyView.NEW);
      add.setText(words.say("weekly.precaution.add"));
      add.addClassNames("btn", "quiet");
      add(add);
    }
  }

  private RouterLink link(Precaution one) {
    return fill(
        WeeklyLinks.point(new RouterLink(), look.of(one.id().toString()), WeeklyView.PRECAUTION),
        one);
  }

  private <T extends Component & HasComponents> T fill(T card, Precaution one) {
    card.getElement().getClassList().addAll(List.of("card", "round-card"));
    Div said = new Div(one.words());
    said.addClassName("in-words");
    String about = words.about(one.place(), one.caseClass());
    Div facts =
        new Div(
            Facts.of(
                Stream.of(about, one.responsible(), words.say("weekly.by", time.day(one.due())))
                    .filter(fact -> !fact.isEmpty())
                    .toList()));
    facts.addClassNames("sub", "num");
    Div pills = new Div(PrecautionPill.of(one, time));
    pills.addClassName("pills");
    card.add(said, facts, pills);
    return card;
  }
}

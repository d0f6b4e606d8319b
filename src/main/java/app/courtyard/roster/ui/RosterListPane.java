package app.courtyard.roster.ui;

import app.courtyard.people.Person;
import app.courtyard.plan.Planning;
import app.courtyard.roster.Handover;
import app.courtyard.roster.Handovers;
import app.courtyard.roster.OnDuty;
import app.courtyard.roster.Roster;
import app.courtyard.roster.Walker;
import app.courtyard.roster.ui.Where.Shows;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list at the left: which day, and its courtyards, its people or the notes. */
class RosterListPane extends Section {

  private final transient Roster roster;
  private final transient Handovers handovers;
  private final transient Person person;
  private final transient DayWords days;
  private final transient EstateTime time;

  RosterListPane(
      Roster roster, Handovers handovers, Person person, DayWords days, EstateTime time) {
    this.roster = roster;
    this.handovers = handovers;
    this.person = person;
    this.days = days;
    this.time = time;
    addClassNames("pane", "list");
  }

  void show(Where where, @Nullable UUID chosen) {
    removeAll();
    Header top = new Header(new H1(getTranslation("roster.title")));
    top.addClassName("top");
    Div scroll = new Div();
    scroll.addClassName("scroll");
    switch (where.shows()) {
      case COURTYARDS -> {
        List<OnDuty> courtyards = roster.courtyards(person, where.day());
        long alone = courtyards.stream().filter(OnDuty::leftAlone).count();
        if (alone > 0) {
          top.add(new Pill(Tone.SOON, getTranslation("roster.alone.count", alone)));
        }
        courtyards.forEach(
            one -> scroll.add(new CourtyardCard(one, where, one.courtyard().equals(chosen))));
      }
      case PEOPLE -> {
        List<Walker> people = roster.people(person, where.day());
        people.forEach(one -> scroll.add(new WalkerCard(one, where, one.id().equals(chosen))));
      }
      case NOTES -> {
        List<Handover> notes = handovers.within(person);
        notes.forEach(one -> scroll.add(new NoteCard(one, time)));
      }
    }
    if (scroll.getChildren().findAny().isEmpty()) {
      scroll.add(new EmptyState("circle-check", "roster.empty." + where.shows().code()));
    }
    add(top, shows(where));
    if (where.shows() != Shows.NOTES) {
      add(dayChips(where));
    }
    add(scroll);
  }

  private Nav shows(Where where) {
    Div chips = new ChipRow();
    for (Shows one : Shows.values()) {
      chips.add(
          where
              .showing(one)
              .chip(getTranslation("roster.show." + one.code()), one == where.shows()));
    }
    return nav(chips, "roster.show");
  }

  /** The days for which work is planned. */
  private Nav dayChips(Where where) {
    Div chips = new ChipRow();
    days.today()
        .datesUntil(days.today().plusDays(Planning.DAYS))
        .forEach(day -> chips.add(where.on(day).chip(days.of(day), day.equals(where.day()))));
    return nav(chips, "roster.day");
  }

  private Nav nav(Div chips, String label) {
    Nav nav = new Nav(chips);
    nav.addClassName("filters");
    nav.setAriaLabel(getTranslation(label));
    return nav;
  }
}

package app.courtyard.roster.ui;

import app.courtyard.people.Absence;
import app.courtyard.people.Days;
import app.courtyard.roster.OwedRound;
import app.courtyard.roster.Walker;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's day: what they have to walk, and to whom it could go. */
class WalkerDetail extends DetailPane {

  /** What one can do here. */
  interface Actions {
    void moveWork(UUID to, Days days, Absence.@Nullable Kind why);

    void giveRound(OwedRound round, UUID to);

    void noteAbsence(Absence.Kind why, Days days);

    void endAbsence(Absence absence);
  }

  private final transient Walker walker;
  private final transient Where where;
  private final transient Actions actions;

  WalkerDetail(
      Walker walker,
      List<OwedRound> rounds,
      List<Walker> substitutes,
      Where where,
      DayWords days,
      EstateTime time,
      Actions actions) {
    super(walker.name(), where);
    this.walker = walker;
    this.where = where;
    this.actions = actions;
    List<Walker> others =
        substitutes.stream().filter(one -> !one.id().equals(walker.id())).toList();
    if (walker.absence() != null) {
      showAbsence(walker.absence(), days);
    }
    if (walker.open() > 0 || !walker.courtyards().isEmpty() || walker.absence() == null) {
      showMove(others, days);
    }
    scroll.add(new H2(getTranslation("roster.work", days.of(where.day()))));
    Div card = card();
    rounds.forEach(
        round -> card.add(new RoundItem(round, others, time, to -> actions.giveRound(round, to))));
    if (rounds.isEmpty()) {
      card.add(item(new Span(getTranslation("roster.work.none")), new Span()));
    }
    scroll.add(card);
  }

  private void showAbsence(Absence absence, DayWords days) {
    String why = getTranslation("roster.absent." + absence.kind().code());
    mark(new Pill(Tone.SOON, why));
    Span words = new Span(why + " · " + days.of(absence.days()));
    words.addClassName("grow");
    Div note = new Div(words);
    note.addClassNames("note", "calm", "done-note");
    if (walker.led()) {
      NativeButton end =
          new NativeButton(
              getTranslation("roster.absent.end"), click -> actions.endAbsence(absence));
      end.addClassNames("btn", "quiet");
      note.add(end);
    }
    scroll.add(note);
  }

  /** Ill at eight in the morning: one tap on whoever takes it all. */
  private void showMove(List<Walker> others, DayWords days) {
    String move = getTranslation("roster.move", days.of(where.day()));
    LastDay until = new LastDay(getTranslation("roster.absent.until"), where.day());
    if (walker.absence() != null) {
      until.setValue(walker.absence().days().to());
    }
    Reasons reasons = new Reasons(walker.led() && walker.absence() == null);
    NativeButton later = new NativeButton(getTranslation("roster.absent.later"));
    later.addClassNames("btn", "wide", "gap-top");
    later.addClickListener(
        click -> reasons.chosen().ifPresent(why -> actions.noteAbsence(why, until.days())));
    reasons.onChange(() -> later.setVisible(reasons.chosen().isPresent()));
    Paragraph lead = new Paragraph(getTranslation("roster.move.lead"));
    lead.addClassName("sub");
    scroll.add(
        new H2(move),
        lead,
        reasons,
        until,
        new Substitutes(
            others, move, to -> actions.moveWork(to, until.days(), reasons.chosen().orElse(null))),
        later);
  }
}

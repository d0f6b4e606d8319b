package app.courtyard.roster.ui;

import app.courtyard.people.Days;
import app.courtyard.roster.DutyDay;
import app.courtyard.roster.OnDuty;
import app.courtyard.roster.Walker;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A courtyard: who is on duty on this day and the coming ones, and who else could be. */
class CourtyardDetail extends DetailPane {

  /**
   * @param substitutes the best choice first
   * @param give to whom, and on which days
   */
  CourtyardDetail(
      OnDuty duty,
      List<DutyDay> coming,
      List<Walker> substitutes,
      Where where,
      DayWords days,
      BiConsumer<UUID, Days> give) {
    super(duty.name(), where);
    if (duty.leftAlone()) {
      mark(new Pill(Tone.SOON, "triangle-alert", getTranslation("roster.alone")));
    }
    LastDay until = new LastDay(getTranslation("roster.duty.until"), where.day());
    String choose =
        getTranslation(
            duty.leftAlone() ? "roster.duty.who" : "roster.duty.other", days.of(where.day()));
    List<Walker> others =
        substitutes.stream()
            .filter(one -> duty.person() == null || !one.id().equals(duty.person().id()))
            .toList();
    scroll.add(
        card(item(new Span(days.of(where.day())), new Span(onDuty(duty)))),
        new H2(choose),
        until,
        new Substitutes(others, choose, id -> give.accept(id, until.days())),
        new H2(getTranslation("roster.coming")),
        coming(coming, days));
  }

  private String onDuty(OnDuty duty) {
    if (duty.person() == null) {
      return duty.insteadOf() == null
          ? getTranslation("roster.alone")
          : getTranslation("roster.away", duty.insteadOf().name());
    }
    return duty.insteadOf() == null
        ? duty.person().name()
        : getTranslation("roster.for", duty.person().name(), duty.insteadOf().name());
  }

  private Div coming(List<DutyDay> coming, DayWords days) {
    Div card = card();
    for (DutyDay one : coming) {
      Component who =
          one.name() == null
              ? new Pill(Tone.SOON, getTranslation("roster.alone"))
              : one.instead() ? new Pill(Tone.OK, one.name()) : sub(one.name());
      card.add(item(new Span(days.of(one.day())), who));
    }
    return card;
  }
}

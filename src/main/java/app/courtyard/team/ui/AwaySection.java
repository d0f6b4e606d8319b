package app.courtyard.team.ui;

import app.courtyard.people.Person;
import app.courtyard.team.Away;
import app.courtyard.team.Colleague;
import app.courtyard.team.DutyRefused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** When somebody is away, and who stands in for them: arranged ahead, and undone. */
class AwaySection extends Section {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final transient Colleague colleague;
  private final transient Runnable changed;
  private final LocalDate today;

  /**
   * @param changed after each change
   */
  AwaySection(TeamDesk desk, Person by, Colleague colleague, Runnable changed) {
    this.desk = desk;
    this.by = by;
    this.colleague = colleague;
    this.changed = changed;
    this.today = desk.today(colleague.estateId());
    addClassName("stack");
    show();
  }

  private void show() {
    removeAll();
    add(new H2(getTranslation("people.away")));
    List<Away> away = desk.holidays().of(by, colleague.id());
    away.forEach(one -> add(card(one)));
    if (away.isEmpty()) {
      Div none = new Div(getTranslation("people.away.none"));
      none.addClassName("card");
      add(none);
    }
    NativeButton arrange = DetailPane.button(getTranslation("people.away.add"), "calm", this::ask);
    arrange.addClassName("wide");
    add(arrange);
  }

  private Div card(Away away) {
    Span name =
        new Span(
            getTranslation(
                "people.away." + away.kind(),
                DutyWords.of(away.from(), away.to(), desk.time(colleague.estateId()))));
    name.addClassName("title");
    Div who =
        new Div(
            away.standsIn() == null
                ? getTranslation("people.away.nobody")
                : getTranslation("people.away.by", away.standsIn()));
    who.addClassName("sub");
    Div words = new Div(name, who);
    words.addClassName("grow");
    NativeButton undo =
        DetailPane.button(getTranslation("people.away.undo"), "quiet", () -> undo(away));
    Div row = new Div(words, undo);
    row.addClassName("row");
    Div card = new Div(row);
    card.addClassNames("card", "duty");
    return card;
  }

  private void undo(Away away) {
    desk.holidays().undo(by, colleague.id(), away.change());
    show();
    changed.run();
  }

  private void ask() {
    AwayForm form =
        new AwayForm(
            desk.choices().ambassadors(by, colleague.estateId()).stream()
                .filter(one -> !one.id().equals(colleague.id()))
                .toList(),
            today);
    Div row =
        new Div(
            DetailPane.button(getTranslation("people.cancel"), "calm", this::show),
            DetailPane.button(getTranslation("people.away.add.do"), "main", () -> arrange(form)));
    row.addClassNames("row", "wrap", "actions");
    Div card = new Div(form, row);
    card.addClassNames("card", "stack", "arrive");
    replace(getComponentAt(getComponentCount() - 1), card);
  }

  private void arrange(AwayForm form) {
    form.days()
        .ifPresent(
            days -> {
              try {
                desk.holidays().arrange(by, colleague.id(), form.standsIn(), days);
                show();
                changed.run();
              } catch (DutyRefused nothing) {
                form.refuse(getTranslation("people.away.refused.nothing"));
              }
            });
  }
}

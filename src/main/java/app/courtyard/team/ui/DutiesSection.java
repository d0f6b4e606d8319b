package app.courtyard.team.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.team.Colleague;
import app.courtyard.team.Duty;
import app.courtyard.team.DutyRefused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** What somebody answers for, from a day to a day: added, changed, ended, or taken back. */
class DutiesSection extends Section {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final transient Colleague colleague;
  private final transient Runnable changed;
  private final LocalDate today;

  /**
   * @param changed after each change
   */
  DutiesSection(TeamDesk desk, Person by, Colleague colleague, Runnable changed) {
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
    add(new H2(getTranslation("people.duties")));
    List<Duty> duties = desk.duties().of(by, colleague.id());
    if (duties.isEmpty()) {
      Div none = new Div(new Div(getTranslation("people.duty.none")));
      none.addClassNames("card");
      add(none);
    }
    duties.forEach(duty -> add(card(duty)));
    if (mayAnswer()) {
      NativeButton give =
          DetailPane.button(getTranslation("people.duty.add"), "calm", this::askWhich);
      give.addClassName("wide");
      add(give);
    }
  }

  private boolean mayAnswer() {
    return colleague.state() != Colleague.State.CLOSED && colleague.role().walksRounds();
  }

  private Div card(Duty duty) {
    Span name = new Span(duty.courtyard());
    name.addClassName("title");
    Div days = new Div(DutyWords.of(duty.days(), desk.time(colleague.estateId())));
    days.addClassNames("sub", "num");
    Div words = new Div(name, days);
    words.addClassName("grow");
    Div head = new Div(words);
    head.addClassName("row");
    Div card = new Div(head);
    card.addClassNames("card", "duty");
    if (mayAnswer()) {
      NativeButton change =
          DetailPane.button(
              getTranslation("people.duty.change"), "quiet", () -> askDays(card, duty));
      change
          .getElement()
          .setAttribute("aria-label", getTranslation("people.duty.change.of", duty.courtyard()));
      head.add(change);
    }
    return card;
  }

  private void askWhich() {
    var courtyards = desk.duties().courtyards(by, colleague.id());
    Div card = new Div();
    card.addClassNames("card", "stack");
    replace(getComponentAt(getComponentCount() - 1), card);
    if (courtyards.isEmpty()) {
      card.add(new Div(getTranslation("people.duty.no-courtyards")), cancel());
      return;
    }
    DutyForm form = new DutyForm(courtyards, new Duty.Days(today, null));
    NativeButton save =
        DetailPane.button(
            getTranslation("people.duty.add.do"),
            "main",
            () ->
                form.days()
                    .ifPresent(
                        days ->
                            tried(
                                form,
                                () ->
                                    desk.duties()
                                        .give(by, colleague.id(), form.courtyard(), days))));
    card.add(form, buttons(cancel(), save));
  }

  private void askDays(Div card, Duty duty) {
    card.removeAll();
    card.addClassName("stack");
    Span name = new Span(duty.courtyard());
    name.addClassName("title");
    DutyForm form = new DutyForm(List.of(), duty.days());
    NativeButton save =
        DetailPane.button(
            getTranslation("people.save"),
            "main",
            () -> form.days().ifPresent(days -> change(form, duty, days)));
    card.add(name, form, buttons(cancel(), over(form, duty), save));
  }

  /** What has begun is ended, what has not is taken back. */
  private NativeButton over(DutyForm form, Duty duty) {
    return duty.from().isAfter(today)
        ? DetailPane.button(
            getTranslation("people.duty.remove"),
            "danger",
            () -> tried(form, () -> desk.duties().remove(by, colleague.id(), duty)))
        : DetailPane.button(getTranslation("people.duty.end-today"), "calm", () -> form.end(today));
  }

  private void change(DutyForm form, Duty duty, Duty.Days days) {
    tried(form, () -> desk.duties().change(by, colleague.id(), duty, duty.days(), days));
  }

  private void tried(DutyForm form, Runnable action) {
    try {
      action.run();
      show();
      changed.run();
    } catch (DutyRefused refused) {
      form.refuse(refused.reason());
    } catch (ChangedMeanwhile meanwhile) {
      Duty.Days present = meanwhile.present(Duty.Days.class);
      show();
      Div note =
          new Div(
              getTranslation(
                  "people.duty.meanwhile", DutyWords.of(present, desk.time(colleague.estateId()))));
      note.addClassNames("note", "arrive");
      note.getElement().setAttribute("role", "alert");
      addComponentAtIndex(1, note);
    }
  }

  private NativeButton cancel() {
    return DetailPane.button(getTranslation("people.cancel"), "calm", this::show);
  }

  private static Div buttons(NativeButton... buttons) {
    Div row = new Div(buttons);
    row.addClassNames("row", "wrap", "actions");
    return row;
  }
}

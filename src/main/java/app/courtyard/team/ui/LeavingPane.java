package app.courtyard.team.ui;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.team.AccountRefused;
import app.courtyard.team.Colleague;
import app.courtyard.team.Duty;
import app.courtyard.team.Named;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/**
 * Before an account is closed: what they answer for, what is open in their name, and who takes
 * over.
 */
class LeavingPane extends DetailPane {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final transient Colleague colleague;
  private final transient Runnable done;
  private final Select<Named> successor = new Select<>();
  private final Div problem = new Div();

  LeavingPane(TeamDesk desk, Person by, Colleague colleague, Runnable done) {
    super(
        translated("people.close.title", colleague.name()),
        PeopleView.class,
        PeopleView.at(colleague.id().toString(), null));
    this.desk = desk;
    this.by = by;
    this.colleague = colleague;
    this.done = done;
    problem.addClassNames("note", "urgent");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    scroll.add(problem, new Paragraph(getTranslation("people.close.means")));
    List<Duty> duties = desk.duties().of(by, colleague.id());
    if (!duties.isEmpty()) {
      scroll.add(new H2(getTranslation("people.duties")), answersFor(duties));
    }
    int tasks = desk.leaving().openTasks(by, colleague.id());
    if (tasks > 0) {
      scroll.add(new H2(getTranslation("people.close.tasks")), open(tasks));
    }
    foot(
        button(getTranslation("people.close.no"), "calm", done),
        button(getTranslation("people.close.yes"), "danger", this::close));
  }

  private Div answersFor(List<Duty> duties) {
    Div card = new Div();
    card.addClassNames("card", "stack");
    duties.forEach(duty -> card.add(row(duty)));
    successor.setLabel(getTranslation("people.close.successor"));
    successor.setHelperText(getTranslation("people.close.successor.rule"));
    successor.setItems(
        desk.choices().ambassadors(by, colleague.estateId()).stream()
            .filter(one -> !one.id().equals(colleague.id()))
            .toList());
    successor.setItemLabelGenerator(
        one -> one == null ? getTranslation("people.close.successor.none") : one.name());
    successor.setEmptySelectionAllowed(true);
    successor.setEmptySelectionCaption(getTranslation("people.close.successor.none"));
    card.add(successor);
    return card;
  }

  private Div row(Duty duty) {
    Div days = new Div(DutyWords.of(duty.days(), desk.time(colleague.estateId())));
    days.addClassNames("sub", "num");
    Div row = new Div(new Div(duty.courtyard()), days);
    row.addClassNames("row", "apart");
    return row;
  }

  private Div open(int tasks) {
    Div card = new Div(new Paragraph(getTranslation("people.close.tasks.words", tasks)));
    card.addClassNames("card", "stack");
    if (by.may(Permissions.KEEP_ROSTER)) {
      Anchor roster = new Anchor("roster", getTranslation("people.close.tasks.roster"));
      roster.addClassNames("btn", "calm", "wide");
      card.add(roster);
    }
    return card;
  }

  private void close() {
    try {
      desk.leaving()
          .close(by, colleague.id(), successor.isEmpty() ? null : successor.getValue().id());
      done.run();
    } catch (AccountRefused refused) {
      problem.setText(getTranslation(AccountForm.key(refused.reason())));
      problem.setVisible(true);
    }
  }
}

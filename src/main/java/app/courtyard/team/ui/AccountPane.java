package app.courtyard.team.ui;

import app.courtyard.people.AccountDetails;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Person;
import app.courtyard.people.Role.Span;
import app.courtyard.people.Trace;
import app.courtyard.team.AccountRefused;
import app.courtyard.team.Colleague;
import app.courtyard.team.Named;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;

/**
 * An account as it is, to be changed. Whoever saves second is shown what the first changed, keeps
 * what they typed, and decides.
 */
class AccountPane extends DetailPane {

  private final transient TeamDesk desk;
  private final transient Person by;
  private final transient Colleague colleague;
  private final transient Runnable done;
  private final AccountForm form;
  private final transient List<Named> superiors;
  private final Div meanwhile = new Div();
  private transient AccountDetails before;

  AccountPane(TeamDesk desk, Person by, Colleague colleague, Runnable done) {
    super(
        translated("people.edit.title", colleague.name()),
        PeopleView.class,
        PeopleView.at(colleague.id().toString(), null));
    this.desk = desk;
    this.by = by;
    this.colleague = colleague;
    this.done = done;
    this.form = new AccountForm(by.role().givable());
    this.before = desk.accounts().detailsOf(by, colleague.id()).orElseThrow(NotFoundException::new);
    this.superiors = new ArrayList<>(desk.choices().superiors(by, colleague.estateId()));
    keepPresentSuperior();
    form.offerSuperiors(superiors, by.role().span() != Span.ESTATE);
    form.show(before, superiors);
    NativeButton save = button(getTranslation("people.save"), "main", this::save);
    save.addClickShortcut(Key.ENTER).listenOn(form);
    scroll.add(meanwhile, form);
    foot(button(getTranslation("people.cancel"), "calm", done), save);
  }

  /** Also one who would not be offered any more. */
  private void keepPresentSuperior() {
    boolean offered = superiors.stream().anyMatch(one -> one.id().equals(before.superiorId()));
    superiors.removeIf(one -> one.id().equals(colleague.id()));
    if (before.superiorId() != null && !offered) {
      superiors.add(new Named(before.superiorId(), String.valueOf(colleague.superior())));
    }
  }

  private void save() {
    form.entered().ifPresent(this::save);
  }

  private void save(AccountDetails after) {
    try {
      desk.accounts().change(by, colleague.id(), before, after);
      done.run();
    } catch (AccountRefused refused) {
      form.refuse(refused.reason());
    } catch (ChangedMeanwhile changed) {
      AccountDetails present = changed.present(AccountDetails.class);
      form.follow(before, present, superiors);
      before = present;
      showMeanwhile();
    }
  }

  private void showMeanwhile() {
    meanwhile.removeAll();
    List<Trace> traces = desk.team().tracesOf(by, colleague.id(), null);
    traces.stream()
        .filter(trace -> trace.what().equals("account-changed"))
        .findFirst()
        .ifPresent(
            trace -> meanwhile.add(new MeanwhileNote(trace, desk.time(colleague.estateId()))));
  }
}

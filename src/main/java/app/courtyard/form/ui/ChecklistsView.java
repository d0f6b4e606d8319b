package app.courtyard.form.ui;

import app.courtyard.form.Checklist;
import app.courtyard.form.Checklists;
import app.courtyard.form.FormDraft;
import app.courtyard.form.FormDrafts;
import app.courtyard.form.FormUpdates;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checklists of the company, and beside them the one that was chosen. */
@Route("checklists")
@RolesAllowed(Permissions.KEEP_FORMS)
class ChecklistsView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, ChecklistDetail.Actions {

  private final transient Checklists checklists;
  private final transient FormDrafts drafts;
  private final transient FormUpdates updates;
  private final transient Person person;
  private final transient EstateTime time;
  private final ChecklistsPane list;
  private @Nullable String at;
  private @Nullable String chosen;

  ChecklistsView(
      Checklists checklists,
      FormDrafts drafts,
      FormUpdates updates,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.checklists = checklists;
    this.drafts = drafts;
    this.updates = updates;
    this.person = current.get();
    this.time = new EstateTime(zone(person, estates), clock, getLocale());
    this.list = new ChecklistsPane(time, () -> open(drafts.beginNew(person)));
    addClassName("panes");
    add(list);
  }

  static ZoneId zone(Person person, Estates estates) {
    return person.estateId() == null ? ZoneOffset.UTC : estates.get(person.estateId()).timeZone();
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    at =
        event.getLocation().getQueryParameters().getSingleParameter(ChecklistsPane.AT).orElse(null);
    chosen = id;
    show();
  }

  private void show() {
    list.show(checklists.all(person), at, chosen);
    setClassName("opened", chosen != null);
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(chosen == null ? unchosen() : detail(chosen));
  }

  private Section unchosen() {
    Section empty = new Section(new EmptyState("list-checks", "checklist.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
  }

  private Section detail(String id) {
    Checklist found = checklists.find(person, id).orElseThrow(NotFoundException::new);
    return new ChecklistDetail(
        found,
        checklists.versions(person, id),
        checklists.usesOf(person, id),
        updates.pending(person, id).map(updates::changes).orElse(List.of()),
        time,
        ChecklistsPane.filter(at),
        this);
  }

  private void open(FormDraft draft) {
    UI.getCurrent().navigate(ChecklistEditView.class, draft.formId());
  }

  private String chosenOne() {
    if (chosen == null) {
      throw new IllegalStateException("No checklist is chosen");
    }
    return chosen;
  }

  @Override
  public void edit() {
    var draft = drafts.begin(person, chosenOne()).orElseThrow(NotFoundException::new);
    open(draft);
  }

  @Override
  public void copy() {
    open(drafts.beginCopy(person, chosenOne()).orElseThrow(NotFoundException::new));
  }

  @Override
  public void withdraw() {
    checklists.withdraw(person, chosenOne());
    show();
  }

  @Override
  public void offerAgain() {
    checklists.offerAgain(person, chosenOne());
    show();
  }

  @Override
  public void takeUpdate() {
    updates.take(person, chosenOne());
    show();
  }

  @Override
  public void leaveUpdate() {
    updates.leave(person, chosenOne());
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("checklist.title");
  }
}

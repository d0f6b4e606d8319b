package app.courtyard.form.ui;

import app.courtyard.form.Edit;
import app.courtyard.form.Flaw;
import app.courtyard.form.FormDraft;
import app.courtyard.form.FormDrafts;
import app.courtyard.form.Part;
import app.courtyard.form.PartKey;
import app.courtyard.form.Sketch;
import app.courtyard.form.SketchCheck;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.ui.EstateTime;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writing a checklist: the form at the left, and at the right the phone that draws it. */
@Route("checklists/draft")
@RolesAllowed(Permissions.KEEP_FORMS)
class ChecklistEditView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, EditorDesk {

  private final transient FormDrafts drafts;
  private final transient Person person;
  private final EditorPane pane;
  private final PreviewPane preview = new PreviewPane(() -> preview(false));
  private final transient List<Consumer<List<Flaw>>> listeners = new ArrayList<>();
  private transient FormDraft draft;
  private @Nullable String opened;

  @SuppressWarnings("NullAway") // the draft comes with the address, before anything is drawn
  ChecklistEditView(FormDrafts drafts, CurrentPerson current, Estates estates, Clock clock) {
    this.drafts = drafts;
    this.person = current.get();
    var time = new EstateTime(ChecklistsView.zone(person, estates), clock, getLocale());
    this.pane =
        new EditorPane(
            this,
            time,
            new EditorPane.Actions(() -> preview(true), this::askToIssue, this::discard));
    addClassNames("sketch");
    add(pane, preview);
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    draft =
        drafts
            .find(person, id)
            .or(() -> drafts.begin(person, id))
            .orElseThrow(NotFoundException::new);
    draw(null);
  }

  private void draw(@Nullable String focus) {
    listeners.clear();
    pane.draw(draft);
    check();
    if (focus != null && !focus.isEmpty()) {
      // Once it is drawn: the element is new.
      getElement()
          .executeJs("requestAnimationFrame(() => document.getElementById($0)?.focus())", focus);
    }
  }

  private void check() {
    List<Flaw> flaws = SketchCheck.of(draft.sketch());
    listeners.forEach(listener -> listener.accept(flaws));
    pane.stands(draft, flaws, !drafts.changes(draft).isEmpty() || draft.basedOn() == null);
    preview.show(draft.sketch());
  }

  /** Who writes at the same time is told what the other one did; both stand in the draft. */
  private boolean keep(Edit edit) {
    var kept = drafts.change(person, draft, edit);
    draft = kept.draft();
    if (kept.by() != null) {
      pane.notes().othersChanged(kept);
      return true;
    }
    return false;
  }

  @Override
  public void typed(Edit edit) {
    if (keep(edit)) {
      draw(null);
    } else {
      check();
    }
  }

  @Override
  public void done(Edit edit, @Nullable String focus) {
    keep(edit);
    draw(focus);
  }

  @Override
  public void remove(PartKey part) {
    Sketch before = draft.sketch();
    done(new Edit(PartKey.FORM, sketch -> sketch.remove(part)), null);
    pane.notes().removed(() -> done(putBack(before, part), null));
  }

  private static Edit putBack(Sketch before, PartKey part) {
    int at = before.indexOf(part);
    if (part.kind() == PartKey.Kind.SECTION) {
      var group = before.section(part.id()).orElseThrow();
      return Edit.of(sketch -> sketch.has(part) ? sketch : sketch.insertSection(group, at));
    }
    Part question = before.question(part.id()).orElseThrow();
    String section = before.sectionOf(part.id()).orElseThrow().id();
    return Edit.of(
        sketch -> sketch.has(part) ? sketch : sketch.insertQuestion(question, section, at));
  }

  @Override
  public void open(@Nullable String question) {
    String line = question == null ? opened : question;
    opened = question;
    draw(line == null ? null : EditorDesk.domId(PartKey.question(line), "line"));
  }

  private void askToIssue() {
    pane.ask(
        new IssuePanel(draft, drafts.changes(draft), drafts.overtakenBy(draft)),
        () -> draw(null),
        this::issue);
  }

  private void issue() {
    var issued = drafts.issue(person, draft);
    if (issued.isPresent()) {
      UI.getCurrent().navigate(ChecklistsView.class, draft.formId());
      return;
    }
    // Somebody wrote meanwhile, or has issued it already: what there is now must be seen first.
    var now = drafts.find(person, draft.formId());
    if (now.isEmpty()) {
      UI.getCurrent().navigate(ChecklistsView.class, draft.formId());
      return;
    }
    var kept = drafts.change(person, draft, Edit.of(sketch -> sketch));
    draft = kept.draft();
    draw(null);
    pane.notes().othersChanged(kept);
  }

  private void discard() {
    drafts.discard(person, draft.formId());
    UI.getCurrent().navigate(ChecklistsView.class);
  }

  private void preview(boolean open) {
    setClassName("previewing", open);
  }

  @Override
  public Sketch sketch() {
    return draft.sketch();
  }

  @Override
  public @Nullable String opened() {
    return opened;
  }

  @Override
  public void onCheck(Consumer<List<Flaw>> listener) {
    listeners.add(listener);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("checklist.draft.title");
  }
}

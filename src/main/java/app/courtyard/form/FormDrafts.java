package app.courtyard.form;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a checklist. Each change is kept as it is made, and one draft of a form is there for all
 * who write on it.
 */
@Service
public class FormDrafts {

  /**
   * What came of a change.
   *
   * @param theirs what somebody else changed since the author last looked; both stand in the draft
   * @param by who that was; null: nobody
   */
  public record Kept(FormDraft draft, List<Change> theirs, @Nullable String by) {}

  private final Forms forms;
  private final FormDraftRows rows;
  private final Traces traces;

  FormDrafts(Forms forms, FormDraftRows rows, Traces traces) {
    this.forms = forms;
    this.rows = rows;
    this.traces = traces;
  }

  public Optional<FormDraft> find(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return rows.find(formId);
  }

  /** The draft of a form that was issued: the one that is there, or a new one. Empty: no such. */
  @Transactional
  public Optional<FormDraft> begin(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    var newest = forms.newest(formId).filter(form -> form.kind() == FormKind.CHECKLIST);
    if (newest.isPresent() && rows.find(formId).isEmpty()) {
      rows.insert(person, formId, newest.get().version(), Sketch.of(newest.get()));
      traces.note(person, "form_draft_begun", formId);
    }
    return rows.find(formId);
  }

  /** A form that was never issued, with one empty section. */
  @Transactional
  public FormDraft beginNew(Person person) {
    return beginAs(person, FreshIds.form(), SketchParts.emptyForm());
  }

  /** A new form that begins with all that another one asks. */
  @Transactional
  public Optional<FormDraft> beginCopy(Person person, String formId) {
    return forms
        .newest(formId)
        .filter(form -> form.kind() == FormKind.CHECKLIST)
        .map(form -> beginAs(person, FreshIds.form(), SketchParts.copyOf(Sketch.of(form))));
  }

  private FormDraft beginAs(Person person, String formId, Sketch sketch) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    rows.insert(person, formId, null, sketch.with(PartKey.FORM, form -> form.with("id", formId)));
    traces.note(person, "form_draft_begun", formId);
    return rows.find(formId).orElseThrow();
  }

  /**
   * Keeps a change. A draft that was issued or put away meanwhile is begun anew, so that nothing
   * which was written is lost.
   *
   * @param seen what the author has before their eyes
   */
  @Transactional
  public Kept change(Person person, FormDraft seen, Edit edit) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    var stored = rows.lock(seen.formId()).orElseGet(() -> again(person, seen));
    var changed = edit.on(stored.sketch(), seen.sketch());
    if (!changed.equals(stored.sketch())) {
      rows.update(person, seen.formId(), changed);
    }
    var theirs =
        stored.revision() == seen.revision() && Objects.equals(stored.basedOn(), seen.basedOn())
            ? List.<Change>of()
            : SketchChanges.between(seen.sketch(), stored.sketch());
    return new Kept(
        rows.find(seen.formId()).orElseThrow(), theirs, theirs.isEmpty() ? null : stored.by());
  }

  private FormDraft again(Person person, FormDraft seen) {
    var newest = forms.newest(seen.formId());
    int since = seen.basedOn() == null ? 0 : seen.basedOn();
    var sketch =
        newest.filter(form -> form.version() > since).map(Sketch::of).orElse(seen.sketch());
    rows.insert(person, seen.formId(), newest.map(Form::version).orElse(null), sketch);
    return rows.lock(seen.formId()).orElseThrow();
  }

  /** Puts a draft away; what was issued stays as it is. */
  @Transactional
  public void discard(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    rows.delete(formId);
    traces.note(person, "form_draft_discarded", formId);
  }

  /** What an issue would change; of a form that was never issued, nothing. */
  public List<Change> changes(FormDraft draft) {
    return forms
        .newest(draft.formId())
        .map(form -> SketchChanges.between(Sketch.of(form), draft.sketch()))
        .orElse(List.of());
  }

  /** The version that was issued since the draft was begun: its changes are not in the draft. */
  public Optional<Integer> overtakenBy(FormDraft draft) {
    int since = draft.basedOn() == null ? 0 : draft.basedOn();
    return forms.newest(draft.formId()).map(Form::version).filter(version -> version > since);
  }

  /**
   * From now on phones fetch this version; who has begun with an older one finishes with that.
   *
   * @return empty when somebody has changed the draft since it was looked at
   * @throws WrongForm when it breaks the rules
   */
  @Transactional
  public Optional<Form> issue(Person person, FormDraft seen) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    var stored = rows.lock(seen.formId());
    if (stored.isEmpty() || stored.get().revision() != seen.revision()) {
      return Optional.empty();
    }
    var form = stored.get().sketch().asForm(seen.formId(), forms.nextVersion(seen.formId()));
    forms.checkTypes(form);
    forms.issue(form, new Forms.Origin(person.id(), null));
    rows.delete(seen.formId());
    traces.note(person, "form_issued", form.id() + " " + form.version());
    return Optional.of(form);
  }
}

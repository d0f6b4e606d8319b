package app.courtyard.form;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newer forms of the app where the company has words of its own. Whoever keeps the forms takes one,
 * or leaves it (docs/decisions/0012).
 */
@Service
public class FormUpdates {

  private final JdbcClient jdbc;
  private final Forms forms;
  private final Traces traces;
  private final Clock clock;

  FormUpdates(JdbcClient jdbc, Forms forms, Traces traces, Clock clock) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.traces = traces;
    this.clock = clock;
  }

  /** The app's newest, which nobody has taken or left yet; under the app's own version. */
  public Optional<Form> pending(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return jdbc.sql(
            "select definition from form_update where form_id = ? and answered_at is null for update")
        .param(formId)
        .query(String.class)
        .optional()
        .map(FormJson::read);
  }

  /** What would be different with it. */
  public List<Change> changes(Form update) {
    return forms
        .newest(update.id())
        .map(form -> SketchChanges.between(Sketch.of(form), Sketch.of(update)))
        .orElse(List.of());
  }

  /** Issues the app's words as the next version; from then on the form follows the app again. */
  @Transactional
  public void take(Person person, String formId) {
    pending(person, formId)
        .ifPresent(
            update -> {
              var form = update.withVersion(forms.nextVersion(formId));
              forms.issue(form, new Forms.Origin(person.id(), update.version()));
              answer(person, formId);
              traces.note(person, "form_update_taken", formId + " " + form.version());
            });
  }

  /** The company's words stay; the next update is offered again. */
  @Transactional
  public void leave(Person person, String formId) {
    if (pending(person, formId).isPresent()) {
      answer(person, formId);
      traces.note(person, "form_update_left", formId);
    }
  }

  private void answer(Person person, String formId) {
    jdbc.sql("update form_update set answered_by = ?, answered_at = ? where form_id = ?")
        .params(person.id(), clock.instant().atOffset(ZoneOffset.UTC), formId)
        .update();
  }

  /** Only a newer one than was ever issued or offered. */
  @Transactional
  void offer(Form builtIn) {
    jdbc.sql(
            """
            insert into form_update (form_id, built_in, definition, offered_at)
            values (?, ?, ?::jsonb, ?)
            on conflict (form_id) do update
            set built_in = excluded.built_in, definition = excluded.definition,
                offered_at = excluded.offered_at, answered_by = null, answered_at = null
            where form_update.built_in < excluded.built_in
            """)
        .params(
            builtIn.id(),
            builtIn.version(),
            FormJson.write(builtIn),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}

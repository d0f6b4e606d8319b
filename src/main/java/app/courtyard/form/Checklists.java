package app.courtyard.form;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The checklists of the company: those of the app, its own, and those still being written. */
@Service
public class Checklists {

  private static final String SELECT =
      """
      with ids as (
        select id from form where definition->>'kind' = 'checklist'
        union select form_id from form_draft
      )
      select ids.id, newest.version, newest.issued_at, newest.definition, account.name,
             draft.definition as draft, withdrawn.form_id is not null as withdrawn,
             pending.form_id is not null as pending
      from ids
      left join lateral (select * from form where form.id = ids.id order by version desc limit 1)
        newest on true
      left join account on account.id = newest.issued_by
      left join form_draft draft on draft.form_id = ids.id
      left join form_withdrawn withdrawn on withdrawn.form_id = ids.id
      left join form_update pending on pending.form_id = ids.id and pending.answered_at is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Traces traces;
  private final List<FormUse> uses;

  Checklists(JdbcClient jdbc, Clock clock, Traces traces, List<FormUse> uses) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.traces = traces;
    this.uses = uses;
  }

  /** Those that are offered first; in each group by id, which keeps kindred ones together. */
  public List<Checklist> all(Person person) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return jdbc.sql(SELECT + " order by withdrawn, ids.id").query(Checklists::map).list();
  }

  public Optional<Checklist> find(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return jdbc.sql(SELECT + " where ids.id = ?").param(formId).query(Checklists::map).optional();
  }

  /** The versions that were issued, the newest first. */
  public List<Checklist.Issued> versions(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return jdbc.sql(
            """
            select form.version, form.issued_at, account.name
            from form left join account on account.id = form.issued_by
            where form.id = ? order by version desc
            """)
        .param(formId)
        .query((row, number) -> issued(row))
        .list();
  }

  /** Where it is asked, in words. */
  public List<FormUse.Use> usesOf(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    return uses.stream().flatMap(use -> use.usesOf(formId).stream()).toList();
  }

  /**
   * Nobody is offered it any more; its records stay readable, and what phones have begun is
   * accepted.
   *
   * @throws IllegalStateException when it is still asked somewhere
   */
  @Transactional
  public void withdraw(Person person, String formId) {
    if (!usesOf(person, formId).isEmpty()) {
      throw new IllegalStateException(formId + " is still asked on routes");
    }
    jdbc.sql(
            """
            insert into form_withdrawn (form_id, withdrawn_by, withdrawn_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(formId, person.id(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    traces.note(person, "form_withdrawn", formId);
  }

  @Transactional
  public void offerAgain(Person person, String formId) {
    person.mustBeAllowed(Permissions.KEEP_FORMS);
    jdbc.sql("delete from form_withdrawn where form_id = ?").param(formId).update();
    traces.note(person, "form_offered_again", formId);
  }

  private static Checklist map(ResultSet row, int number) throws SQLException {
    var issued = row.getString("definition");
    var draft = row.getString("draft");
    var form = SketchJson.read(issued == null ? draft : issued).form();
    Set<String> at = new LinkedHashSet<>();
    form.get("at").valueStream().map(JsonNode::asString).forEach(at::add);
    return new Checklist(
        row.getString("id"),
        form,
        at,
        issued == null ? Optional.empty() : Optional.of(issued(row)),
        row.getBoolean("withdrawn"),
        draft != null,
        row.getBoolean("pending"));
  }

  private static Checklist.Issued issued(ResultSet row) throws SQLException {
    return new Checklist.Issued(
        row.getInt("version"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        row.getString("name"));
  }
}

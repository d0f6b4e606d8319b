package app.courtyard.form;

import app.courtyard.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code form_draft}. */
@Component
class FormDraftRows {

  private static final String SELECT =
      """
      select draft.form_id, draft.based_on, draft.definition, draft.revision, draft.changed_at,
             account.name
      from form_draft draft join account on account.id = draft.changed_by
      where draft.form_id = ?
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  FormDraftRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<FormDraft> find(String formId) {
    return jdbc.sql(SELECT).param(formId).query(FormDraftRows::map).optional();
  }

  /** Nobody else writes on it until the transaction ends. */
  Optional<FormDraft> lock(String formId) {
    return jdbc.sql(SELECT + " for update of draft")
        .param(formId)
        .query(FormDraftRows::map)
        .optional();
  }

  /** One that is there already stays. */
  void insert(Person by, String formId, @Nullable Integer basedOn, Sketch sketch) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into form_draft
            (form_id, based_on, definition, revision, begun_by, begun_at, changed_by, changed_at)
            values (?, ?, ?::jsonb, 1, ?, ?, ?, ?)
            on conflict (form_id) do nothing
            """)
        .params(formId, basedOn, SketchJson.write(sketch), by.id(), now, by.id(), now)
        .update();
  }

  void update(Person by, String formId, Sketch sketch) {
    jdbc.sql(
            """
            update form_draft
            set definition = ?::jsonb, revision = revision + 1, changed_by = ?, changed_at = ?
            where form_id = ?
            """)
        .params(SketchJson.write(sketch), by.id(), clock.instant().atOffset(ZoneOffset.UTC), formId)
        .update();
  }

  void delete(String formId) {
    jdbc.sql("delete from form_draft where form_id = ?").param(formId).update();
  }

  private static FormDraft map(ResultSet row, int number) throws SQLException {
    return new FormDraft(
        row.getString("form_id"),
        row.getObject("based_on", Integer.class),
        SketchJson.read(row.getString("definition")),
        row.getInt("revision"),
        row.getString("name"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}

package app.courtyard.log;

import app.courtyard.capture.Result;
import app.courtyard.form.Form;
import app.courtyard.form.Forms;
import app.courtyard.form.Severity;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.log.Log.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the lines of single records: one query for a page. */
@Repository
class RecordEntries {

  private final JdbcClient jdbc;
  private final Forms forms;
  private final JsonMapper json;

  RecordEntries(JdbcClient jdbc, Forms forms, JsonMapper json) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.json = json;
  }

  Map<UUID, RecordEntry> of(UUID estate, Collection<Line> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, Function.identity()));
    return jdbc
        .sql(
            """
            select x.*, a.name as person, k.name as courtyard,
              coalesce(nullif(concat_ws(' ', p.building, p.name), ''), x.place_words, '') as place, m.photos, m.here
            from record x
            join account a on a.id = x.account_id
            left join lateral place_then(x.estate_id, x.courtyard_id, x.captured_at) k on true
            left join lateral place_then(x.estate_id, x.place_id, x.captured_at) p on true
            cross join lateral (
              select count(*) as photos, count(q.sha256) as here
              from record_photo m left join photo q on q.estate_id = m.estate_id and q.sha256 = m.sha256
              where m.estate_id = x.estate_id and m.capture_id = x.id) m
            where x.estate_id = ? and x.id = any (?)
            """)
        .params(estate, byId.keySet().toArray(UUID[]::new))
        .query((row, number) -> read(row, byId))
        .list()
        .stream()
        .collect(Collectors.toMap(RecordEntry::id, Function.identity()));
  }

  private RecordEntry read(ResultSet row, Map<UUID, Line> lines) throws SQLException {
    Line line = lines.get(row.getObject("id", UUID.class));
    Form form = forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow();
    String worst = row.getString("worst");
    return new RecordEntry(
        new LogKey(line.at(), line.id()),
        EntryKind.of(line.kind()),
        form.title(),
        row.getString("person"),
        row.getString("courtyard"),
        row.getString("place"),
        firstNote(form, row.getString("answers")),
        Result.valueOf(row.getString("result").toUpperCase(Locale.ROOT)),
        worst == null ? null : Severity.of(worst),
        row.getInt("fails"),
        row.getInt("photos"),
        row.getInt("here"),
        row.getObject("corrects") != null,
        line.voided(),
        line.waiting(),
        line.returned());
  }

  private @Nullable String firstNote(Form form, String answers) {
    return VerdictAnswer.in(form, json.readTree(answers)).stream()
        .filter(VerdictAnswer::isFail)
        .map(VerdictAnswer::note)
        .filter(note -> note != null && !note.isBlank())
        .findFirst()
        .orElse(null);
  }
}

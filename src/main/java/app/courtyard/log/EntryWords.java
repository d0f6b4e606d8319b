package app.courtyard.log;

import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All words of an entry that are searched, as far as its records count. */
@Repository
class EntryWords {

  /**
   * Far more than anybody writes on a round; a text longer than a row is none that one looks for.
   */
  private static final int LONGEST = 20_000;

  private final JdbcClient jdbc;
  private final Forms forms;
  private final JsonMapper json;

  EntryWords(JdbcClient jdbc, Forms forms, JsonMapper json) {
    this.jdbc = jdbc;
    this.forms = forms;
    this.json = json;
  }

  /**
   * As they are compared ({@link Bigrams#normal}); what was voided stays readable, and is found.
   */
  String of(UUID estate, UUID entry) {
    List<String> words = new ArrayList<>();
    jdbc.sql(
            """
            select x.* from (
              select true as single, x.* from record x where x.estate_id = :estate and x.id = :entry
              union all
              select false, x.* from record x where x.estate_id = :estate and x.task_id = :entry
            """
                + LogBook.COUNTS
                + ") x order by x.captured_at, x.id")
        .param("estate", estate)
        .param("entry", entry)
        .query(
            row -> {
              if (row.getBoolean("single")) {
                words.add(place(estate, entry));
              }
              words.add(words(row));
            });
    String all = String.join(" ", words);
    return Bigrams.normal(all.length() <= LONGEST ? all : all.substring(0, LONGEST));
  }

  /** Of a round nobody looks for the places: there are too many. */
  private String place(UUID estate, UUID record) {
    return jdbc.sql(
            """
            select concat_ws(' ', p.building, p.name) from record x
            cross join lateral place_then(x.estate_id, x.place_id, x.captured_at) p
            where x.estate_id = ? and x.id = ?
            """)
        .params(estate, record)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private String words(ResultSet row) throws SQLException {
    Form form = forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow();
    if (form.kind() == FormKind.NOTE) {
      return "";
    }
    return Stream.concat(
            Stream.ofNullable(row.getString("place_words")),
            SearchWords.in(form, json.readTree(row.getString("answers"))))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }
}

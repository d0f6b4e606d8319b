package app.courtyard.log;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordPlace;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import app.courtyard.form.Forms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
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
                words.add(
                    place(
                        estate,
                        row.getObject("place_id", UUID.class),
                        row.getObject("captured_at", OffsetDateTime.class)));
              }
              words.add(words(row));
            });
    return comparable(words);
  }

  /** Of a record that has just come and stands for itself. */
  String of(NewRecord record) {
    @Nullable RecordPlace place = record.place();
    return comparable(
        List.of(
            record.placeName() == null ? "" : record.placeName(),
            words(record.form(), place == null ? null : place.words(), record.answers())));
  }

  private static String comparable(List<String> words) {
    String all = String.join(" ", words);
    return Bigrams.normal(all.length() <= LONGEST ? all : all.substring(0, LONGEST));
  }

  /** Of a round nobody looks for the places: there are too many. */
  private String place(UUID estate, @Nullable UUID place, OffsetDateTime at) {
    return place == null
        ? ""
        : jdbc.sql("select concat_ws(' ', building, name) from place_then(?, ?, ?)")
            .params(estate, place, at)
            .query(String.class)
            .single();
  }

  private String words(ResultSet row) throws SQLException {
    Form form = forms.find(row.getString("form_id"), row.getInt("form_version")).orElseThrow();
    return form.kind() == FormKind.NOTE
        ? ""
        : words(form, row.getString("place_words"), json.readTree(row.getString("answers")));
  }

  private static String words(Form form, @Nullable String place, JsonNode answers) {
    return Stream.concat(Stream.ofNullable(place), SearchWords.in(form, answers).stream())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }
}

package app.courtyard.review;

import app.courtyard.review.Verdict.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said about rounds and records. Asked by pages that have found them within their reader's
 * reach.
 */
@Repository
public class Verdicts {

  /** Answers lie among the records of whoever gave them, after the return. */
  private static final String SELECT =
      """
      select v.*, a.name as by_name, y.captured_at as reply_at, y.answers ->> 'words' as reply, b.name as replier
      from review v
      join account a on a.id = v.account_id
      left join record f on f.estate_id = v.estate_id and f.id = v.answer_record_id
      left join record y on y.estate_id = f.estate_id and y.account_id = f.account_id and y.captured_at >= v.at
        and y.form_id = 'review.reply' and y.answers ->> 'review' = v.id::text
      left join account b on b.id = y.account_id
      where v.estate_id = :estate and (v.verdict = 'returned' or v.withdrawn_at is null) and
      """;

  private final JdbcClient jdbc;

  Verdicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** About a round or any part of it, the oldest first. */
  public List<Verdict> ofRound(UUID estate, UUID round) {
    return list(estate, "v.round_id = :which", round);
  }

  /** About any of these records or a part of one, the oldest first. */
  public List<Verdict> ofRecords(UUID estate, Collection<UUID> records) {
    return list(estate, "v.record_id = any (:which)", records.toArray(UUID[]::new));
  }

  /** About any of these rounds or single records, or a part of one, the oldest first. */
  public List<Verdict> about(UUID estate, Collection<UUID> roundsAndRecords) {
    return list(
        estate,
        "(v.round_id = any (:which) or v.record_id = any (:which))",
        roundsAndRecords.toArray(UUID[]::new));
  }

  private List<Verdict> list(UUID estate, String condition, Object which) {
    Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
    jdbc.sql(SELECT + condition + " order by v.at, v.id, y.captured_at, y.id")
        .param("estate", estate)
        .param("which", which)
        .query((RowCallbackHandler) row -> add(row, verdicts));
    return List.copyOf(verdicts.values());
  }

  private static void add(ResultSet row, Map<UUID, Verdict> verdicts) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    if (!verdicts.containsKey(id)) {
      verdicts.put(
          id,
          new Verdict(
              id,
              row.getObject("round_id", UUID.class),
              subject(row),
              row.getString("verdict").equals("fine"),
              row.getString("words"),
              row.getString("by_name"),
              row.getTimestamp("at").toInstant(),
              instant(row, "corrected_at"),
              instant(row, "answered_at"),
              instant(row, "withdrawn_at"),
              new ArrayList<>()));
    }
    Instant replied = instant(row, "reply_at");
    if (replied != null) {
      String words = row.getString("reply");
      verdicts
          .get(id)
          .answers()
          .add(new Answer(row.getString("replier"), replied, words == null ? "" : words));
    }
  }

  private static Subject subject(ResultSet row) throws SQLException {
    UUID record = row.getObject("record_id", UUID.class);
    if (record == null) {
      return new Subject.Round(row.getObject("round_id", UUID.class));
    }
    if (row.getString("question") != null) {
      return new Subject.Line(record, row.getString("question"));
    }
    return row.getString("photo_sha256") == null
        ? new Subject.Record(record)
        : new Subject.Picture(record, row.getString("photo_sha256"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}

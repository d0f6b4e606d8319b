package app.courtyard.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From when to when cases were open, in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SpanRows {

  private final JdbcClient jdbc;

  SpanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A new one, or one that has ended. */
  public void keep(UUID estate, UUID file, CaseSpan span) {
    jdbc.sql(
            """
            insert into case_span (estate_id, case_id, number, opened_at, closed_at, closed_as)
            values (?, ?, ?, ?, ?, ?)
            on conflict (estate_id, case_id, number) do update
              set closed_at = excluded.closed_at, closed_as = excluded.closed_as
            """)
        .params(
            estate,
            file,
            span.number(),
            Timestamp.from(span.openedAt()),
            timestamp(span.closedAt()),
            span.closedAs() == null ? null : span.closedAs().code())
        .update();
  }

  public CaseSpan last(UUID estate, UUID file) {
    return jdbc.sql(
            """
            select * from case_span where estate_id = ? and case_id = ? order by number desc limit 1
            """)
        .params(estate, file)
        .query(SpanRows::read)
        .single();
  }

  /** Of each case the first one first. */
  public Map<UUID, List<CaseSpan>> of(UUID estate, Collection<UUID> files) {
    Map<UUID, List<CaseSpan>> spans = new HashMap<>();
    jdbc.sql("select * from case_span where estate_id = ? and case_id = any (?) order by number")
        .params(estate, files.toArray(UUID[]::new))
        .query(
            row -> {
              spans
                  .computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                  .add(read(row, 0));
            });
    return spans;
  }

  private static CaseSpan read(ResultSet row, int number) throws SQLException {
    Timestamp closedAt = row.getTimestamp("closed_at");
    String closedAs = row.getString("closed_as");
    return new CaseSpan(
        row.getInt("number"),
        row.getTimestamp("opened_at").toInstant(),
        closedAt == null ? null : closedAt.toInstant(),
        closedAs == null ? null : CaseState.of(closedAs));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}

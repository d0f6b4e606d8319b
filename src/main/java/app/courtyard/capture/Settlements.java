package app.courtyard.capture;

import app.courtyard.form.Problem;
import app.courtyard.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who settled what was held, when, how and in which words. */
@Component
public class Settlements {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JdbcClient jdbc;

  Settlements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How a record came to be that was held at first.
   *
   * @param by name of who accepted it
   * @param reasons why it had been held
   * @param remedies codes of what was decided, see {@link Remedy#code}
   * @param leftOut answers that the record does not have, as reasons of their own
   */
  public record Acceptance(
      UUID record,
      String by,
      Instant at,
      List<Reason> reasons,
      List<String> remedies,
      List<Reason> leftOut,
      @Nullable String words) {}

  /** Of those of the records that were held at first, by record; for whoever may see these. */
  public Map<UUID, Acceptance> of(UUID estate, Collection<UUID> records) {
    return jdbc
        .sql(
            """
            select s.record_id, a.name, s.at, s.reasons, s.remedies, s.left_out, s.words
            from settlement s join account a on a.id = s.account_id
            where s.estate_id = ? and s.record_id = any(?)
            """)
        .params(estate, records.toArray(UUID[]::new))
        .query(Settlements::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Acceptance::record, Function.identity()));
  }

  void keep(
      Person by,
      Instant at,
      KeptCapture held,
      Settlement settlement,
      @Nullable UUID record,
      List<Problem> leftOut) {
    jdbc.sql(
            """
            insert into settlement (estate_id, capture_id, content_hash, outcome, record_id, reasons, remedies,
              left_out, words, account_id, at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?)
            """)
        .params(
            by.estate(),
            held.id(),
            held.contentHash(),
            (record == null ? CaptureState.SET_ASIDE : CaptureState.ACCEPTED).code(),
            record,
            Sql.reasons(held.reasons()),
            MAPPER.writeValueAsString(remedies(settlement)),
            Sql.reasons(leftOut.stream().map(Reason::of).toList()),
            words(settlement),
            by.id(),
            Sql.utc(at))
        .update();
  }

  private static List<String> remedies(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Accept accept -> accept.remedies().stream().map(Remedy::code).toList();
      case Settlement.SetAside aside -> List.of();
    };
  }

  private static @Nullable String words(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Accept accept -> accept.words();
      case Settlement.SetAside aside -> aside.words();
    };
  }

  private static Acceptance read(ResultSet row, int number) throws SQLException {
    return new Acceptance(
        row.getObject("record_id", UUID.class),
        row.getString("name"),
        Objects.requireNonNull(Sql.instant(row, "at")),
        Sql.reasons(row),
        MAPPER.readValue(row.getString("remedies"), new TypeReference<List<String>>() {}),
        MAPPER.readValue(row.getString("left_out"), new TypeReference<List<Reason>>() {}),
        row.getString("words"));
  }
}

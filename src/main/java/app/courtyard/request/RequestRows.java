package app.courtyard.request;

import app.courtyard.casework.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests in the database. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RequestRows {

  static final String COLUMNS =
      """
      select r.*, concat_ws(' ', p.building, p.name) as place_name, y.name as courtyard_name,
        n.name as noter, d.name as doer, v.name as voider
      from request r
      join account n on n.id = r.noted_by
      left join account d on d.id = r.result_by
      left join account v on v.id = r.voided_by
      left join lateral place_then(r.estate_id, r.place_id, r.said_at) p on r.place_id is not null
      left join place y on y.estate_id = r.estate_id and y.id = r.courtyard_id
      """;

  private final JdbcClient jdbc;

  RequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is noted for the first time, with what came of it at once. */
  record Noted(
      RequestKind kind,
      Channel channel,
      String words,
      @Nullable UUID placeId,
      @Nullable UUID courtyardId,
      @Nullable String reporterName,
      @Nullable String reporterPhone,
      Instant saidAt,
      Settled settled) {}

  /** Both null: nothing has come of it yet. */
  record Settled(@Nullable String result, @Nullable UUID caseId) {}

  /**
   * @return its number
   */
  public int insert(UUID estate, UUID id, Noted noted, UUID by, Instant now) {
    int number = nextNumber(estate);
    boolean done = noted.settled().result() != null;
    jdbc.sql(
            """
            insert into request (estate_id, id, number, kind, channel, words, place_id, courtyard_id, reporter_name,
              reporter_phone, said_at, noted_at, noted_by, result, result_at, result_by, case_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            estate,
            id,
            number,
            noted.kind().code(),
            noted.channel().code(),
            noted.words(),
            noted.placeId(),
            noted.courtyardId(),
            noted.reporterName(),
            noted.reporterPhone(),
            utc(noted.saidAt()),
            utc(now),
            by,
            noted.settled().result(),
            done ? utc(now) : null,
            done ? by : null,
            noted.settled().caseId())
        .update();
    return number;
  }

  private int nextNumber(UUID estate) {
    return jdbc.sql(
            """
            insert into request_number (estate_id, last) values (?, 1)
            on conflict (estate_id) do update set last = request_number.last + 1
            returning last
            """)
        .param(estate)
        .query(Integer.class)
        .single();
  }

  /** Whoever wants it too waits until this transaction is through. */
  public Optional<Request> lock(UUID estate, UUID id) {
    return jdbc.sql(COLUMNS + "where r.estate_id = ? and r.id = ? for no key update of r")
        .params(estate, id)
        .query(RequestRows::read)
        .optional();
  }

  /**
   * @param kind what it turned out to be
   * @param placeId with its courtyard, where that was said only now
   */
  public void settle(
      Request request,
      RequestKind kind,
      @Nullable UUID placeId,
      @Nullable UUID courtyardId,
      Settled settled,
      UUID by,
      Instant now) {
    boolean done = settled.result() != null;
    jdbc.sql(
            """
            update request set kind = ?, place_id = ?, courtyard_id = ?, result = ?, result_at = ?, result_by = ?, case_id = ?
            where estate_id = ? and id = ?
            """)
        .params(
            kind.code(),
            placeId,
            courtyardId,
            settled.result(),
            done ? utc(now) : null,
            done ? by : null,
            settled.caseId(),
            request.estateId(),
            request.id())
        .update();
  }

  public void strikeOut(Request request, String why, UUID by, Instant now) {
    jdbc.sql(
            "update request set voided_at = ?, voided_by = ?, voided_why = ? where estate_id = ? and id = ?")
        .params(utc(now), by, why, request.estateId(), request.id())
        .update();
  }

  public void goAlong(UUID estate, Collection<UUID> places, UUID courtyard) {
    jdbc.sql(
            "update request set courtyard_id = ? where estate_id = ? and place_id = any (?) and open")
        .params(courtyard, estate, places.toArray(UUID[]::new))
        .update();
  }

  static Request read(ResultSet row, int number) throws SQLException {
    String place = row.getString("place_name");
    return new Request(
        row.getObject("estate_id", UUID.class),
        row.getObject("id", UUID.class),
        row.getInt("number"),
        RequestKind.of(row.getString("kind")),
        Channel.of(row.getString("channel")),
        row.getString("words"),
        row.getObject("place_id", UUID.class),
        place.isEmpty() ? null : place,
        row.getObject("courtyard_id", UUID.class),
        row.getString("courtyard_name"),
        row.getString("reporter_name"),
        row.getString("reporter_phone"),
        row.getTimestamp("said_at").toInstant(),
        row.getTimestamp("noted_at").toInstant(),
        row.getObject("noted_by", UUID.class),
        row.getString("noter"),
        row.getString("result"),
        instant(row, "result_at"),
        row.getString("doer"),
        row.getObject("case_id", UUID.class),
        instant(row, "voided_at"),
        row.getString("voider"),
        row.getString("voided_why"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

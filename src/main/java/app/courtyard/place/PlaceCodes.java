package app.courtyard.place;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes on the labels of places: one is valid at a time, and those before it are remembered.
 */
@Service
public class PlaceCodes {

  private static final String COLUMNS =
      "select id, place_id, token, short_code, issued_at, retired_at, retired_reason from place_code ";

  private final JdbcClient jdbc;
  private final NewCodes newCodes;
  private final Estates estates;
  private final Responsibilities responsibilities;
  private final Traces traces;
  private final Clock clock;

  PlaceCodes(
      JdbcClient jdbc,
      NewCodes newCodes,
      Estates estates,
      Responsibilities responsibilities,
      Traces traces,
      Clock clock) {
    this.jdbc = jdbc;
    this.newCodes = newCodes;
    this.estates = estates;
    this.responsibilities = responsibilities;
    this.traces = traces;
    this.clock = clock;
  }

  /** A code for every open place of the estate that has no valid one; courtyards have no label. */
  @Transactional
  public void issueMissing(UUID estate) {
    newCodes.issue(
        estate,
        jdbc.sql(
                """
                select p.id from place p
                where p.estate_id = ? and p.kind <> 'courtyard' and p.closed_at is null and not exists (
                  select 1 from place_code c
                  where c.estate_id = p.estate_id and c.place_id = p.id and c.retired_at is null)
                """)
            .param(estate)
            .query(UUID.class)
            .list());
  }

  /** The code with this token in the estate of the person, valid or replaced. */
  @Transactional(readOnly = true)
  public Optional<PlaceCode> find(Person person, String token) {
    return jdbc.sql(COLUMNS + "where estate_id = ? and token_hash = ? and token = ?")
        .params(person.estate(), CodeHash.of(token), token)
        .query(PlaceCodes::read)
        .optional();
  }

  /**
   * All codes that the place ever had, the valid one first.
   *
   * @throws AccessDeniedException for a place that the person prints no labels for
   */
  @Transactional(readOnly = true)
  public List<PlaceCode> historyOf(Person by, UUID place) {
    assertMayPrintFor(by, place);
    return jdbc.sql(
            COLUMNS
                + "where estate_id = ? and place_id = ? order by retired_at desc nulls first, issued_at desc")
        .params(by.estate(), place)
        .query(PlaceCodes::read)
        .list();
  }

  /**
   * Retires the valid code, which from then on says so, and issues another.
   *
   * @param reason 1 to {@link PlaceCode#REASON_MAX_LENGTH} characters
   * @throws AccessDeniedException for a place that the person prints no labels for
   */
  @Transactional
  public void replace(Person by, UUID place, String reason) {
    assertMayPrintFor(by, place);
    if (reason.isBlank() || reason.length() > PlaceCode.REASON_MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A reason has 1 to " + PlaceCode.REASON_MAX_LENGTH + " characters");
    }
    jdbc.sql(
            """
            update place_code set retired_at = ?, retired_reason = ?
            where estate_id = ? and place_id = ? and retired_at is null
            """)
        .params(Timestamp.from(clock.instant()), reason.strip(), by.estate(), place)
        .update();
    newCodes.issue(by.estate(), List.of(place));
    traces.note(by, "code-replaced", place.toString());
  }

  /** Their labels stand on a sheet that was made just now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void notePrinted(UUID estate, Collection<UUID> places) {
    jdbc.sql(
            "update place_code set printed_at = ? where estate_id = ? and place_id = any (?) and retired_at is null")
        .params(Timestamp.from(clock.instant()), estate, places.toArray(UUID[]::new))
        .update();
  }

  /** Somebody saw at a moment that the label is torn or missing; it may be told late, and again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reportWorn(UUID estate, UUID place, Instant at) {
    jdbc.sql(
            """
            update place_code set reported_at = greatest(reported_at, ?)
            where estate_id = ? and place_id = ? and retired_at is null and issued_at < ?
            """)
        .params(Timestamp.from(at), estate, place, Timestamp.from(at))
        .update();
  }

  private void assertMayPrintFor(Person by, UUID place) {
    by.mustBeAllowed(Permissions.PRINT_LABELS);
    var today = estates.get(by.estate()).dayOf(clock.instant());
    var reach = responsibilities.reachOf(by, today);
    var courtyard =
        jdbc.sql(
                "select courtyard_id from place where estate_id = ? and id = ? and kind <> 'courtyard'")
            .params(by.estate(), place)
            .query(UUID.class)
            .optional();
    if (courtyard.isEmpty() || !reach.covers(courtyard.get())) {
      throw new AccessDeniedException(by.loginName() + " prints no labels for place " + place);
    }
  }

  private static PlaceCode read(ResultSet row, int number) throws SQLException {
    var retiredAt = row.getTimestamp("retired_at");
    return new PlaceCode(
        row.getObject("id", UUID.class),
        row.getObject("place_id", UUID.class),
        row.getString("token"),
        row.getString("short_code"),
        row.getTimestamp("issued_at").toInstant(),
        retiredAt == null ? null : retiredAt.toInstant(),
        row.getString("retired_reason"));
  }
}

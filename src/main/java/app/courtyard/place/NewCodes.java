package app.courtyard.place;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes new codes, one or thousands at once. */
@Component
class NewCodes {

  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final CodeMaker maker;
  private final Clock clock;

  NewCodes(JdbcClient jdbc, JdbcTemplate batches, CodeMaker maker, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.maker = maker;
    this.clock = clock;
  }

  /**
   * A code for each of the places that has no valid one. A short code that is taken already is
   * drawn again.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void issue(UUID estate, Collection<UUID> places) {
    for (var waiting = withoutCode(estate, places);
        !waiting.isEmpty();
        waiting = withoutCode(estate, waiting)) {
      insert(estate, waiting);
    }
  }

  private List<UUID> withoutCode(UUID estate, Collection<UUID> places) {
    return jdbc.sql(
            """
            select place.id from unnest(?::uuid[]) as place (id) where not exists (
              select 1 from place_code c
              where c.estate_id = ? and c.place_id = place.id and c.retired_at is null)
            """)
        .params(places.toArray(UUID[]::new), estate)
        .query(UUID.class)
        .list();
  }

  private void insert(UUID estate, List<UUID> places) {
    var now = Timestamp.from(clock.instant());
    batches.batchUpdate(
        """
        insert into place_code (estate_id, id, place_id, token, token_hash, short_code, issued_at)
        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        places,
        BATCH,
        (statement, place) -> {
          var token = maker.token();
          statement.setObject(1, estate);
          statement.setObject(2, UuidCreator.getTimeOrderedEpoch());
          statement.setObject(3, place);
          statement.setString(4, token);
          statement.setString(5, CodeHash.of(token));
          statement.setString(6, maker.shortCode());
          statement.setTimestamp(7, now);
        });
  }
}

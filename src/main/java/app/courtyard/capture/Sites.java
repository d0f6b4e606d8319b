package app.courtyard.capture;

import app.courtyard.people.Reach;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where captures were made. */
@Component
class Sites {

  /** So long a place that was moved or closed goes along with the phones that had it. */
  static final Duration STILL_ON_PHONES = Duration.ofDays(3);

  private final JdbcClient jdbc;

  Sites(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The courtyard in which a place lies now, or that it is. */
  Optional<UUID> courtyardOf(UUID estate, UUID place) {
    return jdbc.sql("select courtyard_id from place where estate_id = ? and id = ?")
        .params(estate, place)
        .query(UUID.class)
        .optional();
  }

  /**
   * A place as it lay at a moment; where that is beyond the reach, as it lay within the three days
   * before, if that is within: a phone that was not in touch does not know that it was moved.
   */
  Optional<Site> find(Reach reach, UUID place, Instant at) {
    return jdbc.sql(
            """
            select x.courtyard_id, concat_ws(' ', n.building, n.name) as name, p.latitude, p.longitude
            from place p
            cross join lateral place_then(p.estate_id, p.id, :at) n
            cross join lateral (
              select p.courtyard_id, timestamptz 'infinity' as until
              union all
              select l.courtyard_id, l.until from place_past l
              where l.estate_id = p.estate_id and l.place_id = p.id and l.until > :lately) x
            where p.estate_id = :estate and p.id = :place
            order by not (:whole or x.courtyard_id = any (:courtyards)), x.until <= :at,
              case when x.until > :at then x.until end, x.until desc
            limit 1
            """)
        .param("estate", reach.estateId())
        .param("place", place)
        .param("lately", Sql.utc(at.minus(STILL_ON_PHONES)))
        .param("at", Sql.utc(at))
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .query(Site.class)
        .optional();
  }

  /** Whether a place within reach looks like that. */
  boolean look(Reach reach, String sha256) {
    return jdbc.sql(
            """
            select exists (select from place
              where estate_id = ? and picture_sha256 = ? and (? or courtyard_id = any (?)))
            """)
        .params(
            reach.estateId(), sha256, reach.wholeEstate(), reach.courtyards().toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * The courtyard of what was captured at no place of the tree: the one that the person answers
   * for, of several the one with the place nearest to where the phone believed to be.
   */
  Optional<UUID> courtyardNear(Reach reach, @Nullable Position position) {
    if (reach.wholeEstate() || reach.courtyards().isEmpty()) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select courtyard_id from place
            where estate_id = :estate and courtyard_id = any(:courtyards)
            order by
              (latitude - :latitude::double precision) ^ 2
                + ((longitude - :longitude::double precision) * cos(radians(:latitude::double precision))) ^ 2
                nulls last,
              sort, courtyard_id
            limit 1
            """)
        .param("estate", reach.estateId())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("latitude", position == null ? null : position.latitude())
        .param("longitude", position == null ? null : position.longitude())
        .query(UUID.class)
        .optional();
  }
}

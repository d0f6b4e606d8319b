package app.courtyard.capture;

import app.courtyard.people.Reach;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where captures were made. */
@Component
class Sites {

  private final JdbcClient jdbc;

  Sites(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Site> find(UUID estate, UUID place) {
    return jdbc.sql(
            "select courtyard_id, latitude, longitude from place where estate_id = ? and id = ?")
        .params(estate, place)
        .query(Site.class)
        .optional();
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

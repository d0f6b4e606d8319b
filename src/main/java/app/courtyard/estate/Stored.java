package app.courtyard.estate;

import app.courtyard.place.PlaceKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is there already, by the names that a workbook uses.
 *
 * @param keyCustomers residents who are key-attention customers now
 * @param stops those at places that were closed
 * @param checklists their ids, by every name that a workbook may use
 * @param names of all of it
 */
record Stored(
    Map<String, Place> places,
    Map<String, Kept> residents,
    Set<UUID> keyCustomers,
    Map<String, Kept> staff,
    Map<String, Login> logins,
    Map<Responsibility, Kept> responsibilities,
    Map<String, Route> routes,
    Set<Stop> stops,
    Map<String, String> checklists,
    Names names) {

  /**
   * @param closed whether it was closed, has left or moved out
   */
  record Kept(UUID id, boolean closed) {}

  record Place(Kept kept, PlaceKind kind, UUID courtyard, @Nullable String form) {}

  /**
   * Login names are once in the whole installation; the estate is null for the company's own
   * administrators.
   */
  record Login(Kept account, @Nullable UUID estate) {}

  record Responsibility(UUID account, UUID courtyard, LocalDate from) {}

  /**
   * @param weekdaysByMonth what stands there for a route that goes by the month, which a workbook
   *     cannot say; null for others
   */
  record Route(Kept kept, UUID courtyard, @Nullable Integer weekdaysByMonth) {}

  record Stop(UUID route, String place) {}
}

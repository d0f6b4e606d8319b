package app.courtyard.estate;

import app.courtyard.place.PlaceKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is there already, by the names that a workbook uses. */
record Stored(
    Map<String, Place> places,
    Map<String, UUID> residents,
    Map<String, UUID> staff,
    Map<String, Login> logins,
    Map<Responsibility, UUID> responsibilities,
    Map<String, Route> routes,
    Map<String, String> checklists) {

  record Place(UUID id, PlaceKind kind, UUID courtyard, @Nullable String form) {}

  /**
   * Login names are once in the whole installation; the estate is null for the company's own
   * administrators.
   */
  record Login(UUID id, @Nullable UUID estate) {}

  record Responsibility(UUID account, UUID courtyard, LocalDate from) {}

  record Route(UUID id, UUID courtyard) {}
}

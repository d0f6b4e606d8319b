package app.courtyard.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * On these days somebody is on duty in a courtyard, whoever is responsible for it.
 *
 * @param change with which it was given, and is undone
 */
public record Substitution(UUID id, UUID change, UUID courtyard, UUID account, Days days) {

  boolean concerns(UUID where, LocalDate day) {
    return courtyard.equals(where) && days.contains(day);
  }
}

package app.courtyard.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is not there from a day to a day.
 *
 * @param kind sick or leave
 * @param standsIn who is on duty instead; null: nobody was put there with it
 */
public record Away(
    UUID change, String kind, LocalDate from, LocalDate to, @Nullable String standsIn) {}

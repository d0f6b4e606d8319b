package app.courtyard.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A courtyard that somebody answers for, now or later.
 *
 * @param to the last day; null: until further notice
 */
public record Duty(String courtyard, LocalDate from, @Nullable LocalDate to) {}

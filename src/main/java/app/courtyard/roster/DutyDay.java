package app.courtyard.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is on duty in a courtyard on one of the coming days.
 *
 * @param name null: nobody
 * @param instead whether they stand in for whoever is responsible
 */
public record DutyDay(LocalDate day, @Nullable String name, boolean instead) {}

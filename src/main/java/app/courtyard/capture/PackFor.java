package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.place.Estate;
import java.time.LocalDate;

/**
 * For whom a pack is made.
 *
 * @param today in the estate's zone
 */
public record PackFor(Person person, Reach reach, Estate estate, LocalDate today) {}

package app.courtyard.report;

import app.courtyard.people.Person;
import java.util.UUID;

/** Somebody has a report before them. */
public record ReportRead(Person person, UUID reportId) {}

package app.courtyard.casework;

import app.courtyard.people.Person;
import java.util.UUID;

/** Somebody has the case before their eyes as it stands now. */
public record CaseRead(Person person, UUID caseId) {}

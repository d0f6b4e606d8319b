package app.courtyard.people;

import java.util.UUID;

/**
 * Who is on duty somewhere on some day has changed. Published within the transaction that did it.
 */
public record RosterChanged(UUID estateId) {}

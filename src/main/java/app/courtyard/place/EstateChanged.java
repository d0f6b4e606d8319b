package app.courtyard.place;

import java.util.UUID;

/**
 * The places, people or routes of an estate were loaded anew. Published within the transaction that
 * did it.
 */
public record EstateChanged(UUID estateId) {}

package app.courtyard.place;

import java.util.UUID;

/** A place has another code than before. Published within the transaction that did it. */
public record CodeReplaced(UUID estateId, UUID placeId) {}

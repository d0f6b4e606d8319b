package app.courtyard.live;

/**
 * This node could not listen for a while: open pages read again what they show, whatever the
 * estate.
 */
public record NewsMissed() {}

package app.courtyard.story;

import java.util.UUID;

/** A stop of the route that the story walks. */
record Stop(UUID place, String name, String shortCode, String token) {}

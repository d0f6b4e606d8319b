package app.courtyard.capture;

import app.courtyard.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file that a phone wrote, before anything of it is taken.
 *
 * @param person whose it is, as the file says; null where it does not
 * @param exportedAt by the phone's clock
 * @param captures in it
 * @param photos in it
 */
public record WaitingContent(
    @Nullable Person person, @Nullable Instant exportedAt, int captures, int photos) {}

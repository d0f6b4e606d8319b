package app.courtyard.casework;

import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resident said on the telephone or at the counter.
 *
 * @param topic the first level of the class
 * @param part the second; null where the first has none
 * @param resident one of the unit; null: another person, or nobody who gave a name
 * @param phone null: that of the resident, where one is known
 * @param severity of an affair; a complaint has it from whether it is grave
 * @param passTo null: it goes to whoever is on duty
 * @param sameAs the open case in which it goes on; null: it is one of its own
 */
public record TakenAtDesk(
    Channel channel,
    CaseKind kind,
    @Nullable String topic,
    @Nullable String part,
    @Nullable UUID place,
    @Nullable UUID resident,
    @Nullable String reporter,
    @Nullable String phone,
    @Nullable String words,
    boolean grave,
    Severity severity,
    @Nullable Instant spokenAt,
    @Nullable Department passTo,
    @Nullable UUID sameAs) {}

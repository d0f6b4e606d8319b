package app.courtyard.request;

import app.courtyard.casework.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at the desk or on the telephone, as it was entered.
 *
 * @param resident one of the unit; null: another person, or nobody who gave a name
 * @param phone null or blank: that of the resident, where one is known
 * @param saidAt null: just now
 */
public record NewRequest(
    @Nullable RequestKind kind,
    Channel channel,
    @Nullable String words,
    @Nullable UUID place,
    @Nullable UUID resident,
    @Nullable String reporter,
    @Nullable String phone,
    @Nullable Instant saidAt) {}

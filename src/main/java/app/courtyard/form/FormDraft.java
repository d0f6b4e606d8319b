package app.courtyard.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form that is being written, as it was last kept.
 *
 * @param basedOn the version that it goes on from; null: it was never issued
 * @param revision rises with each change
 * @param by the name of who changed it last
 */
public record FormDraft(
    String formId,
    @Nullable Integer basedOn,
    Sketch sketch,
    int revision,
    String by,
    Instant changedAt) {}

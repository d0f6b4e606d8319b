package app.courtyard.request;

import app.courtyard.casework.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * The case in which a request is followed.
 *
 * @param result what was done in the end; null: it is not resolved yet, or nobody said how
 */
public record Followed(CaseFile file, @Nullable String result) {}

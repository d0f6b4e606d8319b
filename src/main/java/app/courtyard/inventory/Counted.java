package app.courtyard.inventory;

import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseSpan;
import org.jspecify.annotations.Nullable;

/**
 * One of those that a number counts. A case that was opened again may be counted more than once.
 *
 * @param span the stretch that counts; null: its answer does
 */
public record Counted(CaseFile file, @Nullable CaseSpan span) {}

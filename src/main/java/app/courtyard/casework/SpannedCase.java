package app.courtyard.casework;

import java.util.List;

/**
 * A case with the stretches in which it was open.
 *
 * @param spans the first of them first; never empty
 */
public record SpannedCase(CaseFile file, List<CaseSpan> spans) {}

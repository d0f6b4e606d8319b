package app.courtyard.notify;

import app.courtyard.casework.CaseKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is told something of a case.
 *
 * @param by whose doing; null: the house's own
 * @param words of the step that it is about
 * @param level of an escalation: half, four_fifths, overdue
 */
public record Notice(
    UUID id,
    NoticeKind kind,
    UUID caseId,
    int number,
    CaseKind caseKind,
    @Nullable String caseClass,
    @Nullable String place,
    @Nullable String by,
    @Nullable String words,
    @Nullable String level,
    Instant at,
    boolean read) {}

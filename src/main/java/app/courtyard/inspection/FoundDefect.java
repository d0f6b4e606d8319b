package app.courtyard.inspection;

import app.courtyard.form.Severity;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case is opened by: a finding as records have it by now. */
record FoundDefect(
    UUID id,
    UUID recordId,
    UUID foundBy,
    String question,
    Words label,
    Severity severity,
    Department department,
    @Nullable String note,
    @Nullable UUID placeId,
    @Nullable String placeWords,
    @Nullable UUID courtyardId,
    Instant foundAt,
    @Nullable Instant goneAt) {}

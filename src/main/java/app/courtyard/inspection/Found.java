package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import app.courtyard.form.FormKind;
import app.courtyard.form.Severity;
import app.courtyard.form.VerdictAnswer;
import app.courtyard.form.Words;
import app.courtyard.people.Department;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record found wrong, before it is known whether it is new. */
record Found(
    String question,
    Words label,
    Severity severity,
    Department department,
    @Nullable String note,
    @Nullable Instant called) {

  /** One for each verdict that is a fail, in the order of the form. */
  static List<Found> in(NewRecord record) {
    return record.verdicts().stream()
        .filter(VerdictAnswer::isFail)
        .map(answer -> of(record, answer))
        .toList();
  }

  /**
   * A finding at any place asks what was seen; that question is no name for it, and the person says
   * whose it is.
   */
  private static Found of(NewRecord record, VerdictAnswer answer) {
    boolean free = record.form().kind() == FormKind.FINDING;
    String chosen = record.answers().path("department").asString("");
    return new Found(
        answer.question().id(),
        free ? record.form().title() : answer.question().label(),
        answer.severity(),
        free && !chosen.isEmpty() ? Department.of(chosen) : answer.question().department(),
        answer.note(),
        answer.called());
  }
}

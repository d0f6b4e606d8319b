package app.courtyard.notify;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.casework.CaseRead;
import app.courtyard.form.Form;
import app.courtyard.report.ReportRead;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever opens a case, at the desk or on the phone, or a report, has read what they were told of
 * it by then.
 */
@Component
class NoticeReading implements RecordHandler {

  private static final String READ = "notice.read";

  private final Notices notices;

  NoticeReading(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(CaseRead read) {
    notices.readAbout(read.person(), read.caseId());
  }

  @EventListener
  void on(ReportRead read) {
    notices.readAbout(read.person(), read.reportId());
  }

  @Override
  public boolean handles(Form form) {
    return form.id().equals(READ);
  }

  /**
   * @throws IllegalArgumentException when it names no case
   */
  @Override
  public void on(NewRecord record) {
    UUID caseId = UUID.fromString(record.answers().path("case").asString(""));
    notices.readAbout(record.person(), caseId, record.capturedAt());
  }
}

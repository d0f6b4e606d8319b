package app.courtyard.log;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import app.courtyard.form.FormKind;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the log in the transaction that stores a record: at its end, when all other features have
 * made of the record what they make of it.
 */
@Component
class LogKeeping implements RecordHandler {

  private final LogBook log;

  LogKeeping(LogBook log) {
    this.log = log;
  }

  /** All forms: even a note may change an entry, by voiding it. */
  @Override
  public boolean handles(Form form) {
    return true;
  }

  @Override
  public void on(NewRecord record) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            keep(record);
          }
        });
  }

  private void keep(NewRecord record) {
    if (standsAlone(record)) {
      log.enter(record);
    } else {
      UUID estate = record.estate().id();
      log.touchedBy(estate, record.id()).forEach(entry -> log.derive(estate, entry));
    }
  }

  private static boolean standsAlone(NewRecord record) {
    FormKind kind = record.form().kind();
    return (kind == FormKind.CHECKLIST || kind == FormKind.FINDING)
        && record.taskId() == null
        && record.corrects() == null
        && record.voids() == null;
  }
}

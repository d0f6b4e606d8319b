package app.courtyard.review;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.form.Form;
import org.springframework.stereotype.Component;

/** Settles returns by what comes in: an answer, a correction, a record taken back. */
@Component
class ReturnKeeping implements RecordHandler {

  private final Returns returns;

  ReturnKeeping(Returns returns) {
    this.returns = returns;
  }

  /** All forms: any may be corrected. */
  @Override
  public boolean handles(Form form) {
    return true;
  }

  /**
   * @throws IllegalArgumentException for an answer to nothing: the capture is then held, and a
   *     person looks
   */
  @Override
  public void on(NewRecord record) {
    if (record.form().id().equals(Returns.REPLY)) {
      returns.answer(record);
    }
    if (record.corrects() != null) {
      returns.correct(record, record.corrects());
    }
    if (record.voids() != null) {
      returns.forget(record, record.voids());
    }
  }
}

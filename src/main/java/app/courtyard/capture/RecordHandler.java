package app.courtyard.capture;

import app.courtyard.form.Form;

/**
 * What a feature makes of the records of its forms. A feature offers it as a bean; several may
 * handle one form.
 */
public interface RecordHandler {

  boolean handles(Form form);

  /**
   * Called once for a record, in the transaction that stores it. Whatever it throws undoes all of
   * that transaction; the capture is then kept as held with the reason 'handler'. After a passing
   * failure of the database, such as a deadlock, it is tried again; so it does nothing that a
   * transaction cannot take back.
   */
  void on(NewRecord record);
}

package app.courtyard.form;

/** A form breaks the rules of forms; the message names the question, or whatever else is wrong. */
public class WrongForm extends IllegalArgumentException {

  WrongForm(String message) {
    super(message);
  }

  WrongForm(String message, Throwable cause) {
    super(message, cause);
  }
}

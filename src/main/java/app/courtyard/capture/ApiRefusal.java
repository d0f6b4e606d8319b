package app.courtyard.capture;

import org.springframework.http.HttpStatus;

/** A call that is not answered as asked; the phone gets the code and the message as JSON. */
final class ApiRefusal extends RuntimeException {

  private final HttpStatus status;
  private final String code;

  ApiRefusal(HttpStatus status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}

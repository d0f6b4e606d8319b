package app.courtyard.request;

/** Somebody else was faster: of this request something has come already. */
public class RequestSettled extends RuntimeException {

  RequestSettled(Request request) {
    super("No. " + request.number());
  }
}

package app.courtyard.premises;

/** Another place of the estate, open or closed, has the code. Nothing was saved. */
public final class CodeTaken extends RuntimeException {

  CodeTaken(String code) {
    super("Code " + code + " is taken");
  }
}

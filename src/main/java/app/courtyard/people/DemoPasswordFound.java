package app.courtyard.people;

/**
 * A real deployment was about to start with an account that the demo's well-known password opens.
 */
class DemoPasswordFound extends RuntimeException {

  DemoPasswordFound(String where) {
    super("The demo's password still opens " + where);
  }
}

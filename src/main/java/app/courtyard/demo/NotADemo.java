package app.courtyard.demo;

/** The demo was about to write into a database with real people in it. */
class NotADemo extends RuntimeException {

  NotADemo() {
    super("The database that SPRING_DATASOURCE_URL names has people in it, and is no demo's.");
  }
}

package app.courtyard.roster;

/** The forms in which one hands over (src/main/resources/forms). */
final class HandoverForms {

  static final String NOTE = "handover";
  static final String READ = "handover.read";

  private HandoverForms() {}
}

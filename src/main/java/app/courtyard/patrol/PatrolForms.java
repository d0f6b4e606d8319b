package app.courtyard.patrol;

/** The forms in which a round itself is told (src/main/resources/forms). */
public final class PatrolForms {

  public static final String START = "patrol.start";
  public static final String PAUSE = "patrol.pause";
  public static final String MISSED = "patrol.missed";
  public static final String FINISH = "patrol.finish";

  private PatrolForms() {}
}

package app.courtyard.patrol;

/** Which rounds a list shows. */
public enum RoundFilter {
  ALL,
  /** Not looked at by a supervisor since the newest of their records came. */
  NOT_REVIEWED
}

package app.courtyard.people;

/**
 * Somebody else changed the same thing after it was shown. Nothing was saved; whoever saves again
 * on top of what stands there now, does so knowing it.
 */
public final class ChangedMeanwhile extends RuntimeException {

  private final transient Object present;

  /**
   * @param present how it stands now
   */
  public ChangedMeanwhile(Object present) {
    super("Changed meanwhile: " + present);
    this.present = present;
  }

  /**
   * How it stands now.
   *
   * @throws ClassCastException when asked for as what it is not
   */
  public <T> T present(Class<T> type) {
    return type.cast(present);
  }
}

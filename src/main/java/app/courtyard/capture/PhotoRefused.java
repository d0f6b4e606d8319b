package app.courtyard.capture;

/** A picture that cannot be kept; it stays on the phone. */
public final class PhotoRefused extends RuntimeException {

  /** Why. */
  public enum Why {
    /** More than {@link Photos#MOST_BYTES}. */
    TOO_LARGE,
    /**
     * The bytes have another hash than they were sent under: damaged on the way, or not this
     * picture.
     */
    WRONG_HASH,
    /** Neither JPEG nor PNG, or one that cannot be decoded. */
    NOT_A_PICTURE,
    /** More than {@link Photos#MOST_PIXELS}. */
    TOO_MANY_PIXELS
  }

  private final Why why;

  PhotoRefused(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}

package app.courtyard.people;

/** The one password of the demo's people. Everybody knows it, so it opens nothing but a demo. */
public final class DemoPassword {

  public static final String VALUE = "courtyard-demo";

  /** The mark in {@link Installation} that keeps the hash which all demo accounts share. */
  static final String HASH_MARK = "demo-password-hash";

  private DemoPassword() {}
}

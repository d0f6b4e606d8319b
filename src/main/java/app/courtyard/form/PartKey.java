package app.courtyard.form;

/**
 * Names a part of a form that is being written. Sections and questions have ids of their own, and
 * both may have the same.
 */
public record PartKey(Kind kind, String id) {

  /** What can be named. */
  public enum Kind {
    FORM,
    SECTION,
    QUESTION
  }

  public static final PartKey FORM = new PartKey(Kind.FORM, "");

  public static PartKey section(String id) {
    return new PartKey(Kind.SECTION, id);
  }

  public static PartKey question(String id) {
    return new PartKey(Kind.QUESTION, id);
  }
}

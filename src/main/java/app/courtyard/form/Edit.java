package app.courtyard.form;

import java.util.function.UnaryOperator;

/**
 * One thing that somebody does to a form that is being written. It names its part, so that two who
 * write at the same time do not write over each other.
 */
public record Edit(PartKey part, UnaryOperator<Sketch> change) {

  /** Changes what a part says. */
  public static Edit of(PartKey part, UnaryOperator<Part> change) {
    return new Edit(part, sketch -> sketch.with(part, change));
  }

  /** Changes what is there; which part it is does not matter. */
  public static Edit of(UnaryOperator<Sketch> change) {
    return new Edit(PartKey.FORM, change);
  }

  /**
   * @param seen what its author had before their eyes: a part that somebody else has taken away
   *     meanwhile comes back with what was written
   */
  Sketch on(Sketch stored, Sketch seen) {
    return change.apply(stored.has(part) ? stored : putBack(stored, seen));
  }

  private Sketch putBack(Sketch stored, Sketch seen) {
    return switch (part.kind()) {
      case FORM -> stored;
      case SECTION ->
          seen.section(part.id())
              .map(group -> stored.insertSection(left(group, stored), seen.indexOf(part)))
              .orElse(stored);
      case QUESTION ->
          seen.sectionOf(part.id())
              .map(
                  group ->
                      withSection(stored, group)
                          .insertQuestion(
                              seen.question(part.id()).orElseThrow(),
                              group.id(),
                              seen.indexOf(part)))
              .orElse(stored);
    };
  }

  private static Sketch withSection(Sketch stored, Sketch.Group group) {
    return stored.section(group.id()).isPresent()
        ? stored
        : stored.insertSection(
            new Sketch.Group(group.section(), java.util.List.of()), Integer.MAX_VALUE);
  }

  /** A question that was moved elsewhere meanwhile stays there. */
  private static Sketch.Group left(Sketch.Group group, Sketch stored) {
    return new Sketch.Group(
        group.section(),
        group.questions().stream().filter(one -> stored.question(one.id()).isEmpty()).toList());
  }
}

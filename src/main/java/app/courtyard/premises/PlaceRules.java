package app.courtyard.premises;

import app.courtyard.form.Form;
import app.courtyard.place.PlaceKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What no view offers, and nobody may hand in all the same. */
final class PlaceRules {

  /**
   * The checklist that a place has already it may keep, whether it is offered or not.
   *
   * @throws IllegalArgumentException when something is wrong with it ({@link PlaceProblem})
   * @throws AccessDeniedException when it says what is not said of such a place
   */
  static void demand(PlaceDraft draft, @Nullable KeptPlace before, List<Form> offered) {
    var problems = PlaceProblem.of(draft);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    if (before != null && before.kind() != draft.kind()) {
      throw new AccessDeniedException("A place does not become another kind of place");
    }
    String had = before == null ? null : before.content().form();
    if (draft.form() != null
        && !Objects.equals(draft.form(), had)
        && offered.stream()
            .noneMatch(form -> form.id().equals(draft.form()) && Fitting.at(draft.kind(), form))) {
      throw new AccessDeniedException("No checklist " + draft.form() + " at " + draft.kind());
    }
    if (draft.type() != null && !PlaceType.of(draft.kind()).contains(draft.type())
        || draft.status() != null && draft.kind() != PlaceKind.UNIT) {
      throw new AccessDeniedException("That is nothing that one says of a " + draft.kind());
    }
  }

  private PlaceRules() {}
}

package app.courtyard.premises;

import app.courtyard.place.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with a place as it was entered. */
public enum PlaceProblem {
  NAME_MISSING(Field.NAME),
  NAME_LONG(Field.NAME),
  /** Of a courtyard, which lies in nothing that could lend it one. */
  CODE_MISSING(Field.CODE),
  CODE_LONG(Field.CODE),
  CODE_TAKEN(Field.CODE),
  FORM_MISSING(Field.FORM),
  STATUS_MISSING(Field.STATUS),
  POSITION_OUTSIDE(Field.POSITION),
  /** Said by the view: a draft has both numbers or none. */
  POSITION_HALF(Field.POSITION);

  /** Beside which of the fields it is said. */
  public enum Field {
    NAME,
    CODE,
    FORM,
    STATUS,
    POSITION
  }

  private final Field field;

  PlaceProblem(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }

  /** In keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All that is wrong with it, as far as it can be seen without the database. */
  public static List<PlaceProblem> of(PlaceDraft draft) {
    List<PlaceProblem> problems = new ArrayList<>();
    addIf(problems, draft.name().isEmpty(), NAME_MISSING);
    addIf(problems, draft.name().length() > PlaceDraft.NAME_MAX_LENGTH, NAME_LONG);
    addIf(problems, draft.kind() == PlaceKind.COURTYARD && draft.code().isEmpty(), CODE_MISSING);
    addIf(problems, draft.code().length() > PlaceDraft.CODE_MAX_LENGTH, CODE_LONG);
    addIf(problems, draft.kind() == PlaceKind.CHECKPOINT && draft.form() == null, FORM_MISSING);
    addIf(problems, draft.kind() == PlaceKind.UNIT && draft.status() == null, STATUS_MISSING);
    addIf(problems, draft.position() != null && !draft.position().isOnEarth(), POSITION_OUTSIDE);
    return List.copyOf(problems);
  }

  private static void addIf(List<PlaceProblem> problems, boolean wrong, PlaceProblem problem) {
    if (wrong) {
      problems.add(problem);
    }
  }
}

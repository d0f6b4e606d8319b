package app.courtyard.premises;

import app.courtyard.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * All that one says of a place, but for where in the tree it lies.
 *
 * @param code by which a workbook names it; empty for a new place: made from that of what it lies
 *     in
 * @param form the checklist that is filled in there; a checkpoint has one, a facility may
 * @param status of a unit
 * @param type of a facility or shop
 * @param position null: not known
 */
public record PlaceDraft(
    PlaceKind kind,
    String code,
    String name,
    @Nullable String form,
    @Nullable UnitStatus status,
    @Nullable PlaceType type,
    @Nullable GeoPoint position) {

  public static final int CODE_MAX_LENGTH = 40;
  public static final int NAME_MAX_LENGTH = 80;

  public PlaceDraft {
    code = code.strip();
    name = name.strip();
  }

  PlaceDraft withCode(String other) {
    return new PlaceDraft(kind, other, name, form, status, type, position);
  }
}

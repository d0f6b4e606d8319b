package app.courtyard.estate;

import app.courtyard.form.Words;
import app.courtyard.place.PlaceKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Kinds of place, said by the sheets on which they stand. */
final class PlaceWords {

  private PlaceWords() {}

  static Sheet sheet(PlaceKind kind) {
    return switch (kind) {
      case COURTYARD -> Sheet.COURTYARDS;
      case BUILDING -> Sheet.BUILDINGS;
      case UNIT -> Sheet.UNITS;
      case SHOP -> Sheet.SHOPS;
      case FACILITY -> Sheet.FACILITIES;
      case CHECKPOINT -> Sheet.CHECKPOINTS;
    };
  }

  static Words of(PlaceKind kind) {
    return of(List.of(kind));
  }

  static Words of(Collection<PlaceKind> kinds) {
    List<Words> titles = kinds.stream().sorted().map(kind -> sheet(kind).title()).toList();
    return new Words(
        titles.stream().map(Words::zh).collect(Collectors.joining("、")),
        titles.stream().map(Words::en).collect(Collectors.joining(", ")));
  }
}

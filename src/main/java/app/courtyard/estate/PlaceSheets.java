package app.courtyard.estate;

import static app.courtyard.estate.Column.CHECKLIST;
import static app.courtyard.estate.Column.LATITUDE;
import static app.courtyard.estate.Column.LONGITUDE;
import static app.courtyard.estate.Column.NAME;

import app.courtyard.place.PlaceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Courtyards, buildings, and whatever is in them. */
final class PlaceSheets {

  private final PlaceIndex index;
  private final Checklists checklists;

  PlaceSheets(PlaceIndex index, Checklists checklists) {
    this.index = index;
    this.checklists = checklists;
  }

  /** On which places of a kind stand. */
  static Sheet of(PlaceKind kind) {
    return switch (kind) {
      case COURTYARD -> Sheet.COURTYARDS;
      case BUILDING -> Sheet.BUILDINGS;
      case UNIT -> Sheet.UNITS;
      case SHOP -> Sheet.SHOPS;
      case FACILITY -> Sheet.FACILITIES;
      case CHECKPOINT -> Sheet.CHECKPOINTS;
    };
  }

  /** In the order of the tree, so that each row finds what it is in. */
  Map<Sheet, List<Entry>> read(Map<Sheet, List<Line>> lines) {
    Map<Sheet, List<Entry>> entries = new EnumMap<>(Sheet.class);
    for (PlaceKind kind : PlaceKind.values()) {
      Sheet sheet = of(kind);
      List<Entry> read = new ArrayList<>();
      lines
          .getOrDefault(sheet, List.of())
          .forEach(line -> read.add(place(line, kind, read.size())));
      entries.put(sheet, read);
    }
    return entries;
  }

  private Entry place(Line line, PlaceKind kind, int sort) {
    PlaceIndex.@Nullable Found parent =
        switch (kind) {
          case COURTYARD -> null;
          case BUILDING -> index.refer(line, Column.COURTYARD);
          case UNIT -> index.refer(line, Column.BUILDING);
          case SHOP, FACILITY, CHECKPOINT -> index.refer(line, Column.WITHIN);
        };
    String form = form(line, kind);
    String code = line.key(Column.CODE, index.stored());
    UUID id = index.claim(line, code, kind, parent == null ? null : parent.courtyard(), form);
    boolean located = kind != PlaceKind.UNIT;
    Double latitude = located ? line.number(LATITUDE) : null;
    Double longitude = located ? line.number(LONGITUDE) : null;
    if (located && line.raw(LATITUDE).isEmpty() != line.raw(LONGITUDE).isEmpty()) {
      Column empty = line.raw(LATITUDE).isEmpty() ? LATITUDE : LONGITUDE;
      line.refuse(empty, Problem.Code.POSITION_HALF, empty.heading());
    }
    return Entry.of(
            id,
            parent == null ? null : parent.id(),
            parent == null ? id : parent.courtyard(),
            kind.code(),
            code,
            line.given(NAME),
            form,
            kind == PlaceKind.UNIT ? line.word(Column.STATUS) : null,
            latitude,
            longitude)
        .once(sort);
  }

  private @Nullable String form(Line line, PlaceKind kind) {
    return switch (kind) {
      case CHECKPOINT, FACILITY -> checklists.find(line, CHECKLIST);
      default -> null;
    };
  }
}

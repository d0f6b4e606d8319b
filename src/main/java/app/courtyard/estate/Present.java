package app.courtyard.estate;

import app.courtyard.place.PlaceKind;
import java.util.Arrays;
import java.util.List;

/**
 * What of a sheet is in use: not what was closed, has left or moved out, nor what belongs to
 * something that is not in use itself.
 *
 * @param condition on the table's own row
 * @param belongsTo columns that name rows of earlier sheets, which must be in use
 * @param order in which people read it
 */
record Present(Sheet sheet, String condition, List<String> belongsTo, String order) {

  static Present of(Sheet sheet) {
    return switch (sheet) {
      case ESTATE -> new Present(sheet, "true", List.of(), "t.code");
      case COURTYARDS -> place(sheet, List.of());
      case BUILDINGS, UNITS, SHOPS, FACILITIES, CHECKPOINTS -> place(sheet, List.of("parent_id"));
      case RESIDENTS ->
          new Present(sheet, "t.moved_out_at is null", List.of("unit_id"), "t.number");
      case STAFF -> new Present(sheet, "t.left_at is null", List.of(), "t.number");
      case ACCOUNTS ->
          new Present(sheet, "t.closed_at is null", List.of(), "t.created_at, t.login_name");
      case RESPONSIBILITIES ->
          new Present(sheet, "true", List.of("account_id", "courtyard_id"), "t.from_day, t.id");
      case ROUTES -> new Present(sheet, "t.closed_at is null", List.of("courtyard_id"), "t.code");
      case STOPS ->
          new Present(
              sheet,
              "true",
              List.of("route_id"),
              "(select r.code from route r where r.estate_id = t.estate_id and r.id = t.route_id),"
                  + " t.position");
    };
  }

  private static Present place(Sheet sheet, List<String> belongsTo) {
    PlaceKind kind =
        Arrays.stream(PlaceKind.values())
            .filter(one -> PlaceSheets.of(one) == sheet)
            .findFirst()
            .orElseThrow();
    String condition = "t.closed_at is null and t.kind = '%s'".formatted(kind.code());
    return new Present(sheet, condition, belongsTo, "t.sort, t.code");
  }

  /** Takes the estate. The row's id first, but for stops, which have none. */
  String select() {
    Table table = Table.of(sheet);
    String id = sheet == Sheet.STOPS ? "null::uuid" : "t.id";
    String estate = sheet == Sheet.ESTATE ? "t.id" : "t.estate_id";
    return "select %s as row_id, %s from %s t where %s = ? and %s order by %s"
        .formatted(id, table.selected(), table.name(), estate, condition, order);
  }
}

package app.courtyard.estate;

import app.courtyard.place.PlaceKind;
import java.util.Arrays;

/**
 * What of a sheet is in use: not what was closed, has left or moved out, nor what lies in a closed
 * place.
 */
final class Present {

  private Present() {}

  /** Takes the estate twice. In the order in which people read the sheet. */
  static String select(Sheet sheet) {
    Table table = Table.of(sheet);
    String columns = "t." + String.join(", t.", table.columns());
    String mine = sheet == Sheet.ESTATE ? "t.id = ?" : "t.estate_id = ?";
    return """
        with closed as materialized (select id from place where estate_id = ? and closed_at is not null)
        select %s from %s t where %s and %s order by %s
        """
        .formatted(columns, table.name(), mine, condition(sheet), order(sheet));
  }

  private static String condition(Sheet sheet) {
    return switch (sheet) {
      case ESTATE -> "true";
      case COURTYARDS, BUILDINGS, UNITS, SHOPS, FACILITIES, CHECKPOINTS ->
          "t.kind = '" + kind(sheet).code() + "' and " + open("t.id");
      case RESIDENTS -> "t.moved_out_at is null and " + open("t.unit_id");
      case STAFF -> "t.left_at is null";
      case ACCOUNTS -> "t.closed_at is null";
      case RESPONSIBILITIES ->
          "exists (select from account a where a.id = t.account_id and a.closed_at is null) and "
              + open("t.courtyard_id");
      case ROUTES -> "t.closed_at is null and " + open("t.courtyard_id");
      case STOPS ->
          "exists (select from route r where r.estate_id = t.estate_id and r.id = t.route_id"
              + " and r.closed_at is null and %s)".formatted(open("r.courtyard_id"));
    };
  }

  private static String order(Sheet sheet) {
    return switch (sheet) {
      case ESTATE, ROUTES -> "t.code";
      case COURTYARDS, BUILDINGS, UNITS, SHOPS, FACILITIES, CHECKPOINTS -> "t.sort, t.code";
      case RESIDENTS, STAFF -> "t.number";
      case ACCOUNTS -> "t.created_at, t.login_name";
      case RESPONSIBILITIES -> "t.from_day, t.id";
      case STOPS ->
          "(select r.code from route r where r.estate_id = t.estate_id and r.id = t.route_id),"
              + " t.position";
    };
  }

  /**
   * A place is in use when it and what it lies in are. The closed ones are few, and looked up once.
   */
  private static String open(String place) {
    return """
        exists (
          select from place o where o.estate_id = t.estate_id and o.id = %s
            and o.id not in (select id from closed) and o.courtyard_id not in (select id from closed)
            and coalesce(o.parent_id not in (select id from closed), true))"""
        .formatted(place);
  }

  private static PlaceKind kind(Sheet sheet) {
    return Arrays.stream(PlaceKind.values())
        .filter(kind -> PlaceSheets.of(kind) == sheet)
        .findFirst()
        .orElseThrow();
  }
}

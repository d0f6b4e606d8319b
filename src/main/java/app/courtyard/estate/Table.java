package app.courtyard.estate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a workbook writes into a table.
 *
 * @param columns compared with what is stored, and set when they differ
 * @param onceColumns set when a row is new, and never again
 * @param alsoOnUpdate further SQL of the update, such as the version that JPA counts
 */
record Table(String name, List<String> columns, List<String> onceColumns, String alsoOnUpdate) {

  static final Table ESTATE =
      of("estate", "code name time_zone service_phone control_centre_phone", "");
  static final Table PLACE =
      of(
          "place",
          "parent_id courtyard_id kind code name form_id status latitude longitude",
          "sort");
  static final Table RESIDENT =
      of("resident", "number unit_id name relation phone key_attention", "");
  static final Table STAFF = of("staff", "number name trade department post superior_id phone", "");
  static final Table ACCOUNT =
      new Table(
          "account",
          List.of("login_name", "name", "role", "department", "superior_id", "phone"),
          List.of(
              "password_hash",
              "must_change_password",
              "one_time_code_hash",
              "one_time_code_until",
              "created_at"),
          ", version = version + 1");
  static final Table RESPONSIBILITY =
      of("responsibility", "account_id courtyard_id from_day to_day", "");
  static final Table ROUTE =
      new Table(
          "route",
          List.of("code", "name", "courtyard_id", "weekdays", "from_time", "until_time"),
          List.of(),
          ", revision = revision + 1");

  static final Table STOP = of("present_stop", "route_id position place_id form_id", "");

  /** The one behind a sheet. */
  static Table of(Sheet sheet) {
    return switch (sheet) {
      case ESTATE -> ESTATE;
      case COURTYARDS, BUILDINGS, UNITS, SHOPS, FACILITIES, CHECKPOINTS -> PLACE;
      case RESIDENTS -> RESIDENT;
      case STAFF -> STAFF;
      case ACCOUNTS -> ACCOUNT;
      case RESPONSIBILITIES -> RESPONSIBILITY;
      case ROUTES -> ROUTE;
      case STOPS -> STOP;
    };
  }

  private static Table of(String name, String columns, String onceColumns) {
    return new Table(
        name,
        List.of(columns.split(" ")),
        Stream.of(onceColumns.split(" ")).filter(column -> !column.isEmpty()).toList(),
        "");
  }

  String select() {
    String key = this == ESTATE ? "id" : "estate_id";
    return "select id, %s from %s where %s = ?".formatted(String.join(", ", columns), name, key);
  }

  String insert() {
    List<String> all = Stream.concat(columns.stream(), onceColumns.stream()).toList();
    return "insert into %s (estate_id, id, %s) values (?, ?%s)"
        .formatted(name, String.join(", ", all), ", ?".repeat(all.size()));
  }

  /** Takes the columns, then estate and id. */
  String update() {
    return "update %s set %s%s where estate_id = ? and id = ?"
        .formatted(
            name,
            columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")),
            alsoOnUpdate);
  }
}

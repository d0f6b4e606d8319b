package app.courtyard.estate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook writes into a table.
 *
 * @param columns compared with what is stored, and set when they differ
 * @param onceColumns set when a row is new, and never again
 * @param alsoOnUpdate further SQL of the update, such as the version that JPA counts
 * @param elsewhere columns that stand in other tables, with the SQL that reads them for a row
 *     {@code t}: compared as all are, and written by whoever keeps them
 */
record Table(
    String name,
    List<String> columns,
    List<String> onceColumns,
    String alsoOnUpdate,
    Map<String, String> elsewhere) {

  static final String KEY_ATTENTION = "key_attention";

  static final Table ESTATE =
      of("estate", "code name time_zone service_phone control_centre_phone", "");
  static final Table PLACE =
      of(
          "place",
          "parent_id courtyard_id kind code name form_id status latitude longitude",
          "sort");
  static final Table RESIDENT =
      new Table(
          "resident",
          List.of("number", "unit_id", "name", "relation", "phone", KEY_ATTENTION),
          List.of(),
          "",
          Map.of(
              KEY_ATTENTION,
              """
              exists (select from attention a
                where a.estate_id = t.estate_id and a.resident_id = t.id and a.ended_at is null)"""));
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
          ", version = version + 1",
          Map.of());
  static final Table RESPONSIBILITY =
      of("responsibility", "account_id courtyard_id from_day to_day", "");
  static final Table ROUTE =
      new Table(
          "route",
          List.of("code", "name", "courtyard_id", "weekdays", "from_time", "until_time"),
          List.of(),
          ", revision = revision + 1",
          Map.of());

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
        "",
        Map.of());
  }

  String select() {
    String key = this == ESTATE ? "t.id" : "t.estate_id";
    return "select t.id, %s from %s t where %s = ?".formatted(selected(), name, key);
  }

  /** The columns of a row {@code t}, wherever they stand. */
  String selected() {
    return columns.stream()
        .map(
            column ->
                elsewhere.containsKey(column)
                    ? elsewhere.get(column) + " as " + column
                    : "t." + column)
        .collect(Collectors.joining(", "));
  }

  /** Of the values of all columns those that stand here. */
  List<@Nullable Object> own(List<@Nullable Object> values) {
    return IntStream.range(0, columns.size())
        .filter(i -> !elsewhere.containsKey(columns.get(i)))
        .<@Nullable Object>mapToObj(values::get)
        .toList();
  }

  private Stream<String> ownColumns() {
    return columns.stream().filter(column -> !elsewhere.containsKey(column));
  }

  String insert() {
    List<String> all = Stream.concat(ownColumns(), onceColumns.stream()).toList();
    return "insert into %s (estate_id, id, %s) values (?, ?%s)"
        .formatted(name, String.join(", ", all), ", ?".repeat(all.size()));
  }

  /** Takes its own columns, then estate and id. */
  String update() {
    return "update %s set %s%s where estate_id = ? and id = ?"
        .formatted(
            name,
            ownColumns().map(column -> column + " = ?").collect(Collectors.joining(", ")),
            alsoOnUpdate);
  }
}

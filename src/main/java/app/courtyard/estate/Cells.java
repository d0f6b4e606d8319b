package app.courtyard.estate;

import app.courtyard.form.Words;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table's row as its sheet says it, which is what reading the sheet understands again: the export
 * is made of it, and what a dry run shows.
 */
final class Cells {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Names names;

  Cells(Names names) {
    this.names = names;
  }

  /**
   * @param values of the columns of the sheet's table
   * @return in the order of the sheet's columns: text, numbers, days, times, words or nothing
   */
  List<@Nullable Object> of(Sheet sheet, List<@Nullable Object> values) {
    List<@Nullable Object> cells = new ArrayList<>();
    Row row = new Row(Table.of(sheet), values);
    sheet.columns().forEach(column -> cells.add(cell(sheet, column, row)));
    return cells;
  }

  private record Row(Table table, List<@Nullable Object> values) {
    @Nullable Object get(String column) {
      return values.get(table.columns().indexOf(column));
    }
  }

  private @Nullable Object cell(Sheet sheet, Column column, Row row) {
    return switch (column) {
      case CODE -> row.get(sheet == Sheet.RESIDENTS ? "number" : "code");
      case NAME, PERSON -> row.get("name");
      case TIME_ZONE -> row.get("time_zone");
      case SERVICE_PHONE -> row.get("service_phone");
      case CONTROL_CENTRE_PHONE -> row.get("control_centre_phone");
      case LATITUDE -> row.get("latitude");
      case LONGITUDE -> row.get("longitude");
      case COURTYARD -> names.key(row.get(sheet == Sheet.BUILDINGS ? "parent_id" : "courtyard_id"));
      case BUILDING, WITHIN -> names.key(row.get("parent_id"));
      case UNIT -> names.key(row.get("unit_id"));
      case STATUS -> Vocabulary.UNIT_STATUS.wordFor(row.get("status"));
      case CHECKLIST -> names.checklist(row.get("form_id"));
      case RELATION -> Vocabulary.RELATION.wordFor(row.get("relation"));
      case PHONE -> row.get("phone");
      case KEY_ATTENTION -> Vocabulary.YES_NO.wordFor(row.get("key_attention"));
      case STAFF_NUMBER -> row.get("number");
      case TRADE -> Vocabulary.TRADE.wordFor(row.get("trade"));
      case DEPARTMENT -> Vocabulary.DEPARTMENT.wordFor(row.get("department"));
      case POST -> row.get("post");
      case SUPERIOR_NUMBER, SUPERIOR_LOGIN -> names.key(row.get("superior_id"));
      case LOGIN ->
          sheet == Sheet.ACCOUNTS ? row.get("login_name") : names.key(row.get("account_id"));
      case ROLE -> Vocabulary.ROLE.wordFor(row.get("role"));
      case FROM_DAY -> row.get("from_day");
      case TO_DAY -> row.get("to_day");
      case WEEKDAYS -> row.get("weekdays") instanceof Integer days ? Weekdays.say(days) : null;
      case FROM_TIME -> row.get("from_time");
      case UNTIL_TIME -> row.get("until_time");
      case ROUTE -> names.key(row.get("route_id"));
      case POSITION -> row.get("position");
      case PLACE -> names.key(row.get("place_id"));
      case INITIAL_PASSWORD, NOTE -> null;
    };
  }

  /** A cell in words; empty when there is nothing. */
  static String say(@Nullable Object cell, Locale locale) {
    return switch (cell) {
      case null -> "";
      case Words words -> words.in(locale);
      case LocalTime time -> time.format(TIME);
      case Double number -> BigDecimal.valueOf(number).toPlainString();
      case Object other -> other.toString();
    };
  }
}

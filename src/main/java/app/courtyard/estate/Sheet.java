package app.courtyard.estate;

import static app.courtyard.estate.Column.*;

import app.courtyard.form.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of an estate's workbook, in the order in which they lean on each other, with their
 * columns.
 */
public enum Sheet {
  ESTATE("小区", "Estate", CODE, NAME, TIME_ZONE, SERVICE_PHONE, CONTROL_CENTRE_PHONE),
  COURTYARDS("苑落", "Courtyards", CODE, NAME, LATITUDE, LONGITUDE),
  BUILDINGS("楼栋", "Buildings", CODE, COURTYARD, NAME, LATITUDE, LONGITUDE),
  UNITS("房号", "Units", CODE, BUILDING, NAME, STATUS),
  SHOPS("商铺", "Shops", CODE, WITHIN, NAME, LATITUDE, LONGITUDE),
  FACILITIES("公共设施", "Facilities", CODE, WITHIN, NAME, CHECKLIST, LATITUDE, LONGITUDE),
  CHECKPOINTS("巡查点", "Checkpoints", CODE, WITHIN, NAME, CHECKLIST, LATITUDE, LONGITUDE),
  RESIDENTS("住户", "Residents", CODE, UNIT, PERSON, RELATION, PHONE, KEY_ATTENTION),
  STAFF("现场人员", "Staff", STAFF_NUMBER, PERSON, TRADE, DEPARTMENT, POST, SUPERIOR_NUMBER, PHONE),
  ACCOUNTS(
      "账号", "Accounts", LOGIN, PERSON, ROLE, DEPARTMENT, SUPERIOR_LOGIN, PHONE, INITIAL_PASSWORD),
  RESPONSIBILITIES("负责区域", "Responsibilities", LOGIN, COURTYARD, FROM_DAY, TO_DAY),
  ROUTES("巡查路线", "Routes", CODE, NAME, COURTYARD, WEEKDAYS, FROM_TIME, UNTIL_TIME),
  STOPS("路线站点", "Route stops", ROUTE, POSITION, PLACE, CHECKLIST);

  /** Rows that a sheet may have below its heading. */
  public static final int MAX_ROWS = 50_000;

  /** Accounts need a slow hash each, so that a stolen database does not give passwords away. */
  public static final int MAX_ACCOUNTS = 1_000;

  private final Words title;
  private final List<Column> columns;

  Sheet(String zh, String en, Column... columns) {
    title = new Words(zh, en);
    this.columns = List.of(columns);
  }

  static Optional<Sheet> called(String name) {
    String text = name.strip();
    return Arrays.stream(values())
        .filter(sheet -> text.equals(sheet.title.zh()) || text.equalsIgnoreCase(sheet.title.en()))
        .findFirst();
  }

  public Words title() {
    return title;
  }

  /** All of them stand in the heading row, in any order. */
  public List<Column> columns() {
    return columns;
  }

  int maxRows() {
    return this == ACCOUNTS ? MAX_ACCOUNTS : MAX_ROWS;
  }
}

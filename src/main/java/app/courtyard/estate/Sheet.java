package app.courtyard.estate;

import static app.courtyard.estate.Field.optional;
import static app.courtyard.estate.Field.required;

import app.courtyard.estate.Takes.Fixed;
import app.courtyard.estate.Takes.Word;
import app.courtyard.form.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sheets of an estate's workbook, in the order in which they lean on each other, with their
 * columns.
 */
public enum Sheet {
  ESTATE(
      "小区",
      "Estate",
      required(
          Column.CODE,
          new Takes.Written(
              16,
              Pattern.compile("[A-Z0-9-]{2,16}"),
              new Words("2–16 个大写字母、数字或 -", "2–16 capital letters, digits or -")),
          "SJHC"),
      required(Column.NAME, Takes.NAME, "四季花城"),
      optional(Column.TIME_ZONE, Fixed.TIME_ZONE, EstateSheet.CHINA),
      optional(Column.SERVICE_PHONE, Takes.PHONE, "0755-0000 0001"),
      optional(Column.CONTROL_CENTRE_PHONE, Takes.PHONE, "0755-0000 0119")),
  COURTYARDS(
      "苑落",
      "Courtyards",
      required(Column.CODE, Takes.CODE, "HT"),
      required(Column.NAME, Takes.NAME, "海棠苑"),
      Field.LATITUDE,
      Field.LONGITUDE),
  BUILDINGS(
      "楼栋",
      "Buildings",
      required(Column.CODE, Takes.CODE, "HT-03"),
      required(Column.COURTYARD, Takes.reference(() -> Set.of(Sheet.COURTYARDS)), "HT"),
      required(Column.NAME, Takes.NAME, "3 栋"),
      Field.LATITUDE,
      Field.LONGITUDE),
  UNITS(
      "房号",
      "Units",
      required(Column.CODE, Takes.CODE, "HT-03-1203"),
      required(Column.BUILDING, Takes.reference(() -> Set.of(Sheet.BUILDINGS)), "HT-03"),
      required(Column.NAME, Takes.NAME, "1203"),
      required(Column.STATUS, new Word(Vocabulary.UNIT_STATUS), "自住")),
  SHOPS(
      "商铺",
      "Shops",
      required(Column.CODE, Takes.CODE, "S-001"),
      required(Column.WITHIN, Takes.reference(Sheet::grounds), "HT-03"),
      required(Column.NAME, Takes.NAME, "便民超市"),
      Field.LATITUDE,
      Field.LONGITUDE),
  FACILITIES(
      "公共设施",
      "Facilities",
      required(Column.CODE, Takes.CODE, "HT-03-F1"),
      required(Column.WITHIN, Takes.reference(Sheet::grounds), "HT-03"),
      required(Column.NAME, Takes.NAME, "地下一层配电间"),
      optional(Column.CHECKLIST, Fixed.CHECKLIST, "公共设施 · 地下室与设备间"),
      Field.LATITUDE,
      Field.LONGITUDE),
  CHECKPOINTS(
      "巡查点",
      "Checkpoints",
      required(Column.CODE, Takes.CODE, "HT-P01"),
      required(Column.WITHIN, Takes.reference(Sheet::grounds), "HT"),
      required(Column.NAME, Takes.NAME, "北门岗"),
      required(Column.CHECKLIST, Fixed.CHECKLIST, "出入口巡查"),
      Field.LATITUDE,
      Field.LONGITUDE),
  RESIDENTS(
      "住户",
      "Residents",
      required(Column.CODE, Takes.code(20), "R00001"),
      required(Column.UNIT, Takes.reference(() -> Set.of(Sheet.UNITS)), "HT-03-1203"),
      required(Column.PERSON, Takes.PERSON, "陈晓明"),
      required(Column.RELATION, new Word(Vocabulary.RELATION), "业主"),
      optional(Column.PHONE, Takes.PHONE, "13900000001"),
      optional(Column.KEY_ATTENTION, new Word(Vocabulary.YES_NO), "否")),
  STAFF(
      "现场人员",
      "Staff",
      required(Column.STAFF_NUMBER, Takes.code(20), "G02"),
      required(Column.PERSON, Takes.PERSON, "李军"),
      required(Column.TRADE, new Word(Vocabulary.TRADE), "秩序员"),
      required(Column.DEPARTMENT, new Word(Vocabulary.DEPARTMENT), "秩序"),
      optional(Column.POST, new Takes.Text(60), "北门岗"),
      optional(Column.SUPERIOR_NUMBER, Takes.reference(Sheet::staff), "G01"),
      optional(Column.PHONE, Takes.PHONE, "13900000002")),
  ACCOUNTS(
      "账号",
      "Accounts",
      required(
          Column.LOGIN,
          new Takes.Written(
              40,
              Pattern.compile("[a-z0-9._-]{2,40}"),
              new Words("2–40 个小写字母、数字或 . _ -", "2–40 of a–z, 0–9, . _ -")),
          "wangmin"),
      required(Column.PERSON, Takes.PERSON, "王敏"),
      required(Column.ROLE, new Word(Vocabulary.ROLE), "客户大使"),
      optional(Column.DEPARTMENT, new Word(Vocabulary.DEPARTMENT), "客服"),
      optional(Column.SUPERIOR_LOGIN, Takes.reference(Sheet::accounts), "zhanghua"),
      optional(Column.PHONE, Takes.PHONE, "13900000003"),
      optional(Column.INITIAL_PASSWORD, Fixed.PASSWORD, "")),
  RESPONSIBILITIES(
      "负责区域",
      "Responsibilities",
      required(Column.LOGIN, Takes.reference(Sheet::accounts), "wangmin"),
      required(Column.COURTYARD, Takes.reference(() -> Set.of(Sheet.COURTYARDS)), "HT"),
      required(Column.FROM_DAY, Fixed.DAY, "2026-01-31"),
      optional(Column.TO_DAY, Fixed.DAY, "")),
  ROUTES(
      "巡查路线",
      "Routes",
      required(Column.CODE, Takes.CODE, "HT-AM"),
      required(Column.NAME, Takes.NAME, "海棠苑 上午公区巡查"),
      required(Column.COURTYARD, Takes.reference(() -> Set.of(Sheet.COURTYARDS)), "HT"),
      required(Column.WEEKDAYS, Fixed.WEEKDAYS, "周一、周三"),
      required(Column.FROM_TIME, Fixed.TIME, "08:30"),
      required(Column.UNTIL_TIME, Fixed.TIME, "11:30")),
  STOPS(
      "路线站点",
      "Route stops",
      required(Column.ROUTE, Takes.reference(() -> Set.of(Sheet.ROUTES)), "HT-AM"),
      required(Column.POSITION, new Takes.Number(1, Sheet.MAX_STOPS, true), "1"),
      required(
          Column.PLACE,
          Takes.reference(() -> EnumSet.range(Sheet.BUILDINGS, Sheet.CHECKPOINTS)),
          "HT-P01"),
      optional(Column.CHECKLIST, Fixed.CHECKLIST, ""));

  /** Rows that a sheet may have below its heading. */
  public static final int MAX_ROWS = 50_000;

  /** Accounts need a slow hash each, so that a stolen database does not give passwords away. */
  public static final int MAX_ACCOUNTS = 1_000;

  /** Of a route, as many as the table takes. */
  static final int MAX_STOPS = 200;

  private final Words title;
  private final List<Field> fields;
  private final List<Column> columns;

  Sheet(String zh, String en, Field... fields) {
    this.title = new Words(zh, en);
    this.fields = List.of(fields);
    this.columns = Arrays.stream(fields).map(Field::column).toList();
  }

  // A sheet that names its own rows cannot say so before it is there.
  private static Set<Sheet> staff() {
    return EnumSet.of(STAFF);
  }

  private static Set<Sheet> accounts() {
    return EnumSet.of(ACCOUNTS);
  }

  private static Set<Sheet> grounds() {
    return EnumSet.of(COURTYARDS, BUILDINGS);
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

  List<Field> fields() {
    return fields;
  }

  Field field(Column column) {
    return fields.get(columns.indexOf(column));
  }

  int maxRows() {
    return this == ACCOUNTS ? MAX_ACCOUNTS : MAX_ROWS;
  }
}

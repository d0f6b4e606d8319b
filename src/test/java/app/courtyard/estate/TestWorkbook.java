package app.courtyard.estate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small right workbook of an estate of its own, to be made wrong or changed by a test. */
public final class TestWorkbook {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);
  private final String code = "W" + NEXT.incrementAndGet() + "-" + System.nanoTime() % 100_000;

  public TestWorkbook() {
    add(Sheet.ESTATE, code, "四季花城", "Asia/Shanghai", "0755-0000001", "0755-0000119");
    add(Sheet.COURTYARDS, "HT", "海棠苑", 22.63, 114.05);
    add(Sheet.COURTYARDS, "ZJ", "紫荆苑", null, null);
    add(Sheet.BUILDINGS, "HT-03", "HT", "3 栋", 22.63, 114.05);
    add(Sheet.UNITS, "HT-03-1203", "HT-03", "3 栋 1203", "自住");
    add(Sheet.UNITS, "HT-03-1204", "HT-03", "3 栋 1204", "Let");
    add(Sheet.SHOPS, "S-1", "HT-03", "便民超市", null, null);
    add(Sheet.FACILITIES, "HT-03-F1", "HT-03", "3 栋 地下一层配电间", "公共设施 · 地下室与设备间", null, null);
    add(Sheet.CHECKPOINTS, "HT-P1", "HT", "北门岗", "出入口巡查", 22.63, 114.05);
    add(Sheet.CHECKPOINTS, "ZJ-P1", "ZJ", "南门岗", "stop.gate", 22.63, 114.05);
    add(Sheet.RESIDENTS, "R1", "HT-03-1203", "陈晓明", "业主", "13900000001", "是");
    add(Sheet.STAFF, "G01", "李军", "秩序员", "秩序", "安管队长", null, "13900000002");
    add(Sheet.STAFF, "G02", "张勇", "秩序员", "秩序", "北门岗", "G01", null);
    add(Sheet.ACCOUNTS, login("zhanghua"), "张华", "客户服务主管", "客服", null, null, null);
    add(
        Sheet.ACCOUNTS,
        login("wangmin"),
        "王敏",
        "客户大使",
        "客服",
        login("zhanghua"),
        null,
        "first-password");
    add(Sheet.RESPONSIBILITIES, login("wangmin"), "HT", "2026-01-01", null);
    add(Sheet.ROUTES, "HT-AM", "海棠苑 上午公区巡查", "HT", "每天", "08:30", "11:30");
    add(Sheet.STOPS, "HT-AM", 1, "HT-P1", null);
    add(Sheet.STOPS, "HT-AM", 2, "HT-03-F1", "地下室与设备间巡查");
  }

  public String code() {
    return code;
  }

  /** Login names are once in the whole installation, which tests share. */
  public String login(String name) {
    return name + "." + code.toLowerCase(Locale.ROOT);
  }

  public TestWorkbook add(Sheet sheet, @Nullable Object... cells) {
    rows.computeIfAbsent(sheet, any -> new ArrayList<>())
        .add(new ArrayList<>(Arrays.asList(cells)));
    return this;
  }

  /**
   * @param row as the spreadsheet counts: the first below the heading is 2
   */
  public TestWorkbook set(Sheet sheet, int row, Column column, @Nullable Object cell) {
    rows.get(sheet).get(row - 2).set(sheet.columns().indexOf(column), cell);
    return this;
  }

  public TestWorkbook without(Sheet sheet) {
    rows.remove(sheet);
    return this;
  }

  public byte[] bytes() {
    return EstateWorkbook.write(rows, Locale.CHINESE);
  }

  /** As it is uploaded. */
  public EstateFiles files() {
    return new EstateFiles(List.of(new UploadedFile("estate.xlsx", bytes())), null);
  }

  /** One of its sheets, with Chinese headings. */
  public String csv(Sheet sheet, String delimiter) {
    List<List<?>> all = new ArrayList<>();
    all.add(sheet.columns().stream().map(column -> column.heading().zh()).toList());
    all.addAll(rows.get(sheet));
    return all.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell == null ? "" : cell.toString())
                    .collect(Collectors.joining(delimiter)))
        .collect(Collectors.joining("\r\n"));
  }

  public byte[] bytesInEnglish() {
    return EstateWorkbook.write(rows, Locale.ENGLISH);
  }
}

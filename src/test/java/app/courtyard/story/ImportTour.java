package app.courtyard.story;

import app.courtyard.estate.EstateWorkbook;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** Through an import: what is wrong, what would be, how far it is, and what came of it. */
class ImportTour extends Tour {

  private static final String UNITS =
      """
      select string_agg(p.code || ',' || b.code || ',' || p.name || ',' ||
        case p.status when 'let' then 'occupied' when 'occupied' then 'let' else p.status end, E'\\n' order by p.code)
      from place p join place b on b.id = p.parent_id where p.kind = 'unit'
      """;

  private static final String LAST_UNIT =
      "select code from place where kind = 'unit' order by code desc limit 1 for update";

  ImportTour(Tour other) {
    super(other);
  }

  void walk() {
    look("import", "/import", "vaadin-upload");
    upload(
        new FilePayload(
            "empty.xlsx",
            EstateWorkbook.XLSX,
            EstateWorkbook.write(Map.of(), Locale.of(language))));
    await(".outcome .note.urgent");
    see("import-problems");
    FilePayload[] files = changes();
    upload(files);
    await(".outcome details");
    see("import-preview");
    page.locator(".outcome details summary").first().click();
    await(".outcome .row-line");
    see("import-preview-rows");
    whileTheLastUnitIsHeld(
        () -> {
          button("import.load").click();
          await("[role=progressbar][aria-valuenow]:not([aria-valuenow='0'])");
          see("import-progress");
        });
    await(".outcome .note.calm");
    see("import-done");
    button("import.done").click();
    upload(files);
    await(".outcome .note.calm");
    see("import-nothing");
  }

  private void upload(FilePayload... files) {
    await("vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(files);
  }

  /** Every unit that is not vacant, a shop, and somebody new. */
  private FilePayload[] changes() {
    return new FilePayload[] {
      csv("房号", "编号,楼栋编号,名称,状态\n" + new Office(app).read(UNITS)),
      csv("商铺", "编号,所在编号,名称,纬度,经度\nS-900,HT-01,花城路 900 号 书店 %s,,\n".formatted(language)),
      csv(
          "账号",
          "登录名,姓名,角色,部门,直接上级登录名,电话,初始密码\nnew.%s,丁宁,客户大使,客服,zhanghua,13900000000,\n"
              .formatted(language)),
      csv("负责区域", "登录名,苑落编号,开始日期,结束日期\nnew.%s,HT,2026-01-31,2026-02-01\n".formatted(language))
    };
  }

  private static FilePayload csv(String name, String content) {
    return new FilePayload(name + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
  }

  /** The load comes as far as that, and waits. */
  private void whileTheLastUnitIsHeld(Runnable look) {
    try (Connection db = app.database().getConnection()) {
      db.setAutoCommit(false);
      db.createStatement().execute(LAST_UNIT);
      look.run();
      db.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package app.courtyard.estate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.estate.Column;
import app.courtyard.estate.Problem;
import app.courtyard.estate.Sheet;
import app.courtyard.estate.TestWorkbook;
import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ImportViewTest extends DeskTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private Accounts accounts;
  @Autowired private Estates estates;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void every_problem_is_shown_where_it_stands_in_the_file() {
    signIn(companyAdministrator());
    navigate(ImportView.class);
    upload(
        new TestWorkbook()
            .set(Sheet.UNITS, 3, Column.STATUS, "住着")
            .set(Sheet.ROUTES, 2, Column.FROM_TIME, "早上"));
    assertThat(texts())
        .contains("有 2 处需要修改，没有写入任何内容")
        .contains("第 3 行 D 列 状态", "“住着”不在可选项中，可以填：自住、出租、空置")
        .contains("第 2 行 E 列 开始时间", "“早上”不是时间，应如 08:30");
    assertThat($(Upload.class).exists()).isTrue();
    upload("我的 房号.csv", "编号,楼栋编号,名称,状态\nA,HT-03,\"甲\",住着");
    assertThat(texts()).contains("小区", "缺少工作表“小区”，也没有选定小区");
  }

  @Test
  void what_would_be_is_shown_first_and_loaded_when_one_agrees() {
    signIn(companyAdministrator());
    navigate(ImportView.class);
    TestWorkbook workbook = new TestWorkbook();
    upload(workbook);
    assertThat(texts())
        .contains("“四季花城”是一个新小区，还没有写入", "房号新增 2")
        .contains("HT-03-1204 · 3 栋 1204", "楼栋编号 HT-03\u00a0· 状态 出租")
        .doesNotContain("first-password");
    assertThat($(Upload.class).exists()).isFalse();
    assertThat(estates.all()).extracting(Estate::code).doesNotContain(workbook.code());
    press("确认写入");
    assertThat(texts()).contains("“四季花城”已导入", "张华 · " + workbook.login("zhanghua"));
    press("完成");
    upload(workbook);
    assertThat(texts()).contains("“四季花城”与文件相同，没有要写入的");
    press("返回");
    upload(
        workbook
            .set(Sheet.UNITS, 2, Column.STATUS, "空置")
            .set(Sheet.RESIDENTS, 2, Column.PHONE, "13900000009"));
    assertThat(texts())
        .contains("“四季花城”将有这些改变，还没有写入", "改动 1\u00a0· 不变 1")
        .contains("状态自住→空置", "电话••••0001→13900000009");
    press("放弃");
    assertThat(texts()).isEmpty();
    assertThat($(Upload.class).exists()).isTrue();
  }

  @Test
  void who_left_the_page_finds_what_came_of_their_load_until_they_put_it_away() {
    Person person = companyAdministrator();
    signIn(person);
    navigate(ImportView.class);
    TestWorkbook workbook = new TestWorkbook();
    upload(workbook);
    test($(NativeButton.class).withText("确认写入").single()).click();
    navigate("me", Component.class);
    navigate(ImportView.class);
    settle();
    assertThat(texts()).contains("张华 · " + workbook.login("zhanghua"));
    press("完成");
    navigate("me", Component.class);
    navigate(ImportView.class);
    assertThat(texts()).isEmpty();
  }

  @Test
  void a_load_that_must_wait_keeps_what_was_shown() {
    signIn(companyAdministrator());
    navigate(ImportView.class);
    TestWorkbook workbook = new TestWorkbook();
    upload(workbook);
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(hashtext('estate-import'), hashtext(?))")
              .param(workbook.code())
              .query(row -> {});
          press("确认写入");
        });
    assertThat(texts()).contains("“四季花城”正在被导入或修改，没有写入", "还没有写入");
    press("确认写入");
    assertThat(texts()).contains("“四季花城”已导入");
  }

  @Test
  void an_administrator_cannot_load_another_estate() {
    signIn(made.admin());
    navigate(ImportView.class);
    upload(new TestWorkbook());
    assertThat(texts()).contains("不是您的小区");
  }

  @Test
  void a_csv_file_is_their_own_estates_or_the_one_that_the_company_chose() {
    String csv = "编号,名称,纬度,经度\nHT,海棠一苑,22.6,114.05";
    signIn(made.admin());
    navigate(ImportView.class);
    upload("苑落.csv", csv);
    assertThat(texts()).contains("名称海棠苑→海棠一苑");
    signIn(companyAdministrator());
    navigate("me", Component.class);
    navigate(ImportView.class);
    @SuppressWarnings("unchecked")
    Select<Estate> choice = $(Select.class).all().getFirst();
    choice.setValue(estates.get(made.id()));
    upload("苑落.csv", csv);
    assertThat(texts()).contains("名称海棠苑→海棠一苑");
  }

  @Test
  void the_template_the_sample_and_the_estate_itself_are_offered() {
    signIn(made.admin());
    navigate(ImportView.class);
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("空白模板", "样例", "导出工作簿");
    assertThat($(Anchor.class).withText("导出工作簿").single().getHref())
        .isEqualTo("/estates/" + made.id() + "/workbook.xlsx");
    assertThat($(Select.class).exists()).isFalse();
  }

  @Test
  void every_problem_has_words_in_both_languages() {
    signIn(made.admin());
    navigate(ImportView.class);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(Arrays.stream(Problem.Code.values()))
          .allSatisfy(
              code ->
                  assertThat(UI.getCurrent().getTranslation(code.key(), locale, "x", "y"))
                      .as(code.key())
                      .isNotBlank()
                      .doesNotContain("!", "{"));
    }
  }

  private Person companyAdministrator() {
    Account account =
        new Account(
            UuidCreator.getTimeOrderedEpoch(),
            null,
            "company." + System.nanoTime(),
            "公司管理员",
            Role.ADMINISTRATOR,
            Instant.now());
    return accounts.saveAndFlush(account).person();
  }

  private void upload(TestWorkbook workbook) {
    new UploadTester<>($(Upload.class).single()).upload("estate.xlsx", XLSX, workbook.bytes());
    settle();
  }

  private void upload(String name, String csv) {
    new UploadTester<>($(Upload.class).single())
        .upload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    settle();
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).single()).click();
    settle();
  }

  /** Until what was begun has ended, and the page shows it. */
  private void settle() {
    Awaitility.await()
        .pollInSameThread()
        .until(
            () -> {
              roundTrip();
              return !$(ProgressCard.class).exists();
            });
  }

  private String texts() {
    return $(Div.class).withClassName("outcome").single().getElement().getTextRecursively();
  }
}

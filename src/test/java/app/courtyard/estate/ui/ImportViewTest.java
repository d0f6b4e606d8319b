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
import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends DeskTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private Accounts accounts;

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
  }

  @Test
  void a_right_workbook_is_loaded_and_the_first_codes_are_shown() {
    signIn(companyAdministrator());
    navigate(ImportView.class);
    TestWorkbook workbook = new TestWorkbook();
    upload(workbook);
    assertThat(texts())
        .contains("“四季花城”已导入", "新增 2 · 改动 0 · 不变 0", "张华 · " + workbook.login("zhanghua"));
    upload(workbook);
    assertThat(texts()).contains("“四季花城”没有任何改变，与上次导入的相同");
    assertThat(texts()).doesNotContain("张华 · " + workbook.login("zhanghua"));
  }

  @Test
  void an_administrator_cannot_load_another_estate() {
    signIn(made.admin());
    navigate(ImportView.class);
    upload(new TestWorkbook());
    assertThat(texts()).contains("不是您的小区");
  }

  @Test
  void the_template_and_the_sample_are_offered() {
    signIn(made.admin());
    navigate(ImportView.class);
    assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("下载空白模板", "下载样例");
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
    roundTrip();
  }

  private String texts() {
    return $(Div.class).withClassName("outcome").single().getElement().getTextRecursively();
  }
}

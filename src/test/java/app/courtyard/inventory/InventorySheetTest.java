package app.courtyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.TestCases;
import app.courtyard.inventory.Period.Day;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class InventorySheetTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private Inventories inventories;
  @Autowired private CaseBook book;
  @Autowired private CaseList list;
  @Autowired private CaseClasses classes;
  @Autowired private Estates known;
  @Autowired private I18NProvider words;
  private TestEstate.Made made;
  private Person frontDesk;
  private Period today;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    today = new Day(known.get(made.id()).dayOf(Instant.now()));
  }

  /** Spoken today, however early it is. */
  private UUID complaint(TestEstate.TestCourtyard courtyard) {
    return cases.complaint(made, courtyard, Instant.now());
  }

  private List<List<List<String>>> sheets(Inventory inventory) throws IOException {
    var groups =
        new Groups(
            words, Locale.CHINESE, list.courtyards(frontDesk), classes.of(CaseKind.COMPLAINT));
    var out = new ByteArrayOutputStream();
    new InventorySheet(words, Locale.CHINESE, known.get(made.id()), groups, classes.dictionary())
        .write(
            today,
            inventory,
            book.results(
                made.id(), inventory.cases().stream().map(one -> one.file().id()).toList()),
            out);
    List<List<List<String>>> sheets = new ArrayList<>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(
            sheet.read().stream()
                .map(row -> row.stream().map(InventorySheetTest::text).toList())
                .toList());
      }
    }
    return sheets;
  }

  private static String text(Cell cell) {
    return cell == null ? "" : Objects.requireNonNullElse(cell.getText(), "");
  }

  private static List<String> row(List<List<String>> rows, String name) {
    return rows.stream().filter(row -> row.getFirst().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void opened_again_it_has_the_sums_of_the_page_by_each_and_the_cases_one_by_one()
      throws IOException {
    UUID closed = complaint(made.haitang());
    UUID passedOn = complaint(made.zijing());
    cases.take(
        made, closed, new CaseAct.Answer(CaseAct.Means.TELEPHONE), made.zhanghua().id(), "已联系");
    cases.take(made, closed, new CaseAct.Resolve(), made.zhanghua().id(), "=HYPERLINK(1)");
    cases.take(made, closed, new CaseAct.Close(), made.zhanghua().id(), "已告知业主");
    cases.take(
        made, passedOn, new CaseAct.Assign(null, Department.SECURITY), made.zhanghua().id(), null);
    Inventory inventory = inventories.of(frontDesk, today);
    var sheets = sheets(inventory);
    var sums = sheets.getFirst();
    assertThat(sums.getFirst().getFirst()).isEqualTo("投诉（建议）日盘点表");
    assertThat(sums.get(1).getFirst()).isEqualTo("四季花城　" + today);
    assertThat(row(sums, "苑落"))
        .containsExactly("苑落", "上期结转", "受理", "重新打开", "消项", "未结", "按时答复", "超时答复", "超时未答复", "最早未结");
    assertThat(row(sums, "海棠苑").subList(1, 9))
        .containsExactly("0", "1", "0", "1", "0", "1", "0", "0");
    assertThat(row(sums, "紫荆苑").subList(1, 9))
        .containsExactly("0", "1", "0", "0", "1", "0", "0", "0");
    assertThat(row(sums, "紫荆苑").getLast()).startsWith("2 号 " + today);
    assertThat(row(sums, "秩序").get(2)).isEqualTo("1");
    assertThat(row(sums, "噪音扰民").get(2)).isEqualTo("2");
    assertThat(row(sums, "尚无负责人").get(2)).isEqualTo("2");
    List<List<String>> wholes = sums.stream().filter(row -> row.getFirst().equals("合计")).toList();
    assertThat(wholes).hasSize(4);
    for (Measure measure : Measure.values()) {
      assertThat(wholes)
          .extracting(row -> row.get(measure.ordinal() + 1))
          .containsOnly(String.valueOf(inventory.count(measure)));
    }
    var lines = sheets.getLast();
    assertThat(lines.getFirst())
        .containsExactly(
            "编号", "投诉时间", "房号", "业主", "类别", "内容", "渠道", "责任部门", "负责人", "答复时限", "答复时间", "是否超时",
            "处理结果", "关闭时间", "状态");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).subList(2, 8))
        .containsExactly("海棠苑 1 栋 101", "陈女士", "投诉 · 噪音扰民 · 装修噪音", "楼上装修太吵", "热线", "");
    assertThat(lines.get(1).subList(11, 13)).containsExactly("否", "'=HYPERLINK(1)");
    assertThat(lines.get(1).getLast()).isEqualTo("已关闭");
    assertThat(lines.get(2).get(7)).isEqualTo("秩序");
    assertThat(lines.toString()).doesNotContain("5678");
  }

  @Test
  void of_a_period_in_which_nothing_was_it_has_the_form_alone() throws IOException {
    var sheets = sheets(inventories.of(frontDesk, today));
    assertThat(row(sheets.getFirst(), "合计").subList(1, 9)).containsOnly("0");
    assertThat(sheets.getLast()).hasSize(1);
  }
}

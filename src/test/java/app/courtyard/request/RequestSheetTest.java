package app.courtyard.request;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.TestCases;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourtyardTest
class RequestSheetTest {

  private static final Instant SAID = Instant.parse("2026-11-20T01:30:00Z");

  @Autowired private TestEstate estates;
  @Autowired private TestRequests requests;
  @Autowired private TestCases cases;
  @Autowired private RequestDesk desk;
  @Autowired private RequestSheets sheets;
  @Autowired private I18NProvider words;
  @Autowired private JdbcClient jdbc;
  private TestEstate.Made made;
  private Person frontDesk;

  @BeforeEach
  void make() {
    made = estates.make();
    frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
  }

  private List<List<String>> rows(Person by, RequestFilter filter) throws IOException {
    var found = sheets.of(by, filter);
    var out = new ByteArrayOutputStream();
    new RequestSheet(words, Locale.CHINESE, ZoneId.of("Asia/Shanghai"))
        .write(found.requests(), found.followed(), found.cut(), out);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.getFirstSheet().read().stream().map(RequestSheetTest::cells).toList();
    }
  }

  private static List<String> cells(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  @Test
  void the_form_has_the_columns_of_the_paper_and_the_oldest_first() throws IOException {
    UUID repair =
        requests.noted(
            frontDesk,
            RequestKind.REPAIR,
            made.haitang().unit(),
            "水龙头漏水",
            SAID.plusSeconds(60),
            new Outcome.PassedOn(Department.ENGINEERING, "repair", Severity.MINOR));
    requests.done(frontDesk, null, "=1+1", SAID);
    UUID file = requests.get(frontDesk, repair).caseId();
    cases.take(made, file, new CaseAct.Resolve(), made.zhanghua().id(), "已换阀芯");
    cases.take(made, file, new CaseAct.Close(), made.zhanghua().id(), "已告知业主");
    var rows = rows(frontDesk, RequestFilter.ALL);
    assertThat(rows.getFirst())
        .containsExactly(
            "序号", "时间", "渠道", "房号", "姓名", "电话", "类别", "内容", "转交", "处理结果", "办结时间", "记录人");
    assertThat(rows.get(1).subList(0, 10))
        .containsExactly(
            "2", "2026-11-20 09:30", "热线", "", "陈女士", "138****5678", "咨询", "'=1+1", "", "已告知");
    assertThat(rows.get(2).subList(0, 10))
        .containsExactly(
            "1",
            "2026-11-20 09:31",
            "热线",
            "海棠苑 1 栋 101",
            "陈女士",
            "138****5678",
            "报修",
            "水龙头漏水",
            "工程 · 1 号",
            "已关闭 · 已换阀芯");
    assertThat(rows.get(2).get(10)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    assertThat(rows.get(2).get(11)).isEqualTo("前台");
    assertThat(rows).hasSize(3);
  }

  @Test
  void what_was_struck_out_and_what_waits_say_so() throws IOException {
    UUID mistake = requests.done(frontDesk, null, "打错", SAID);
    desk.strikeOut(frontDesk, mistake, "打错电话");
    requests.noted(
        frontDesk, RequestKind.OTHER, null, "等回话", SAID.plusSeconds(1), new Outcome.Later());
    assertThat(rows(frontDesk, RequestFilter.ALL).stream().skip(1).map(row -> row.get(9)))
        .containsExactly("作废：打错电话", "待办");
  }

  @Test
  void it_holds_what_its_reader_reaches_alone_and_leaves_a_trace() throws IOException {
    requests.done(frontDesk, made.haitang().unit(), "问", SAID);
    assertThat(rows(estates.make().zhanghua(), RequestFilter.ALL)).hasSize(1);
    Person otherTeam = estates.account(made.id(), "zhaolei", "赵磊", Role.SUPERVISOR, null);
    assertThat(rows(otherTeam, RequestFilter.ALL)).hasSize(1);
    assertThat(rows(made.zhanghua(), RequestFilter.ALL)).hasSize(2);
    assertThat(
            jdbc.sql(
                    "select subject from trace where account_id = ? and what = 'requests-exported'")
                .param(made.zhanghua().id())
                .query(String.class)
                .single())
        .isEqualTo("1");
  }
}

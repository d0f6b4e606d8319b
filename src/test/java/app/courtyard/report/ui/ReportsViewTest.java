package app.courtyard.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.TestCases;
import app.courtyard.casework.ui.CaseCard;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.report.Report;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.ReportState;
import app.courtyard.report.Reports;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.Notice;
import app.courtyard.ui.NumberLink;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteNotFoundError;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportsViewTest extends DeskTest {

  @Autowired TestCases cases;
  @Autowired TestEstate estates;
  @Autowired Reports reports;
  @Autowired ReportDesk desk;
  @Autowired JdbcClient jdbc;

  private Person manager;
  private UUID id;

  @BeforeEach
  void a_month_with_complaints() {
    manager = estates.account(made.id(), "jingli", "经理", Role.DEPARTMENT_MANAGER, null);
    for (TestEstate.TestCourtyard courtyard :
        List.of(made.haitang(), made.haitang(), made.zijing())) {
      cases.complaint(made, courtyard, Instant.now());
    }
    UUID closed = cases.complaint(made, made.haitang(), Instant.now());
    cases.take(
        made, closed, new CaseAct.Answer(CaseAct.Means.TELEPHONE), made.zhanghua().id(), "已答复");
    cases.take(made, closed, new CaseAct.Resolve(), made.zhanghua().id(), "已处理");
    cases.take(made, closed, new CaseAct.Confirm(4), made.zhanghua().id(), null);
    cases.take(made, closed, new CaseAct.Close(), made.zhanghua().id(), "已告知业主");
    YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
    id =
        reports.page(made.zhanghua(), null, 5).stream()
            .filter(one -> one.month().equals(month))
            .findFirst()
            .map(Report::id)
            .orElseThrow();
    signIn(made.zhanghua());
  }

  private void go(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      UI.getCurrent().navigate(address);
    } else {
      UI.getCurrent()
          .navigate(
              address.substring(0, query),
              QueryParameters.fromString(address.substring(query + 1)));
    }
  }

  private Report report() {
    return reports.find(made.zhanghua(), id).orElseThrow();
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  private List<TextArea> fields() {
    return $(TextArea.class).all();
  }

  private void writeAll() {
    desk.write(made.zhanghua(), id, "overall", "", "总体平稳");
    desk.write(made.zhanghua(), id, "measures", "", "加强巡查");
  }

  /** Another page: views are kept while one stays on theirs. */
  private void openAs(Person person, String address) {
    signIn(person);
    go("me");
    go(address);
  }

  @Test
  void every_number_of_the_page_opens_as_many_cases_as_it_says() {
    go("reports/" + id);
    everyNumberOpensItsCases();
    writeAll();
    desk.handIn(made.zhanghua(), id, report().version());
    cases.complaint(made, made.haitang(), Instant.now());
    openAs(manager, "reports/" + id + "?edition=1");
    everyNumberOpensItsCases();
  }

  private void everyNumberOpensItsCases() {
    List<String> addresses = $(NumberLink.class).all().stream().map(NumberLink::getHref).toList();
    List<String> said =
        $(NumberLink.class).all().stream()
            .map(figure -> figure.getElement().getAttribute("aria-label"))
            .toList();
    assertThat(said).hasSizeGreaterThan(40).contains("受理 本月 4", "消项 本月 1");
    for (int number = 0; number < addresses.size(); number++) {
      String count = said.get(number).replaceAll(".* ", "");
      if (count.matches("\\d+")) {
        go(addresses.get(number));
        assertThat($(CaseCard.class).all()).as(said.get(number)).hasSize(Integer.parseInt(count));
      }
    }
  }

  @Test
  void what_is_written_is_kept_at_once_and_without_it_nothing_is_handed_in() {
    go("reports/" + id);
    press("上报");
    press("上报");
    assertThat(report().state()).isEqualTo(ReportState.DRAFT);
    assertThat(fields().getFirst().isInvalid()).isTrue();
    test(fields().getFirst()).setValue("总体平稳");
    assertThat(report().words()).containsEntry("overall", "总体平稳");
    assertThat(fields().getFirst().isInvalid()).isFalse();
    desk.write(made.zhanghua(), id, "overall", "总体平稳", "别人写的");
    test(fields().getFirst()).setValue("我写的");
    assertThat(fields().getFirst().getErrorMessage()).contains("别人写的");
    assertThat(fields().getFirst().getValue()).isEqualTo("我写的");
    test(fields().getFirst()).setValue("我写的。");
    assertThat(report().words()).containsEntry("overall", "我写的。");
  }

  @Test
  void it_is_handed_in_returned_with_words_and_approved() {
    writeAll();
    go("reports/" + id);
    press("上报");
    press("上报");
    assertThat(report().state()).isEqualTo(ReportState.HANDED_IN);
    assertThat(fields()).as("nothing more to write").isEmpty();
    openAs(manager, "reports/" + id);
    press("退回");
    assertThat(fields().getFirst().isInvalid()).isTrue();
    test(fields().getFirst()).setValue("写明责任人");
    press("退回");
    assertThat(report().state()).isEqualTo(ReportState.RETURNED);
    openAs(made.zhanghua(), "reports/" + id);
    assertThat($(Notice.class).first().getElement().getTextRecursively()).contains("写明责任人");
    desk.handIn(made.zhanghua(), id, report().version());
    openAs(manager, "reports/" + id);
    press("批准");
    assertThat(report().state()).isEqualTo(ReportState.APPROVED);
  }

  @Test
  void what_is_not_theirs_is_not_found_and_an_empty_list_says_what_comes() {
    openAs(manager, "reports/" + id);
    assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(RouteNotFoundError.class);
    go("reports");
    assertThat($(EmptyState.class).first().getElement().getTextRecursively()).contains("还没有报告");
    assertThat($(EmptyState.class).all()).hasSize(2);
    writeAll();
    desk.handIn(made.zhanghua(), id, report().version());
    go("reports/" + id + "?edition=2");
    assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(RouteNotFoundError.class);
    go("reports/" + id + "?edition=1&at=99.0.0");
    assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(RouteNotFoundError.class);
  }

  @Test
  void a_draft_that_nobody_writes_is_told_to_the_manager_who_takes_it_over_with_one_tap() {
    desk.write(made.zhanghua(), id, "overall", "", "总体平稳");
    jdbc.sql("update account set closed_at = now() where id = ?")
        .param(made.zhanghua().id())
        .update();
    openAs(manager, "reports");
    assertThat($(Notice.class).first().getElement().getTextRecursively())
        .contains("张华", "投诉建议月度汇总", "无人接手");
    press("由我接手");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("reports/" + id);
    assertThat(fields().getFirst().getValue()).isEqualTo("总体平稳");
    assertThat($(ReportCourse.class).single().getElement().getTextRecursively())
        .contains("接手 · 经理");
    assertThat($(ReportCard.class).all()).hasSize(1);
    press("上报");
    press("上报");
    assertThat(fields().getFirst().isInvalid()).isFalse();
  }
}

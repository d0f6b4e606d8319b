package app.courtyard.notify.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.TestCases;
import app.courtyard.notify.Notices;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.report.Report;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.Reports;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesViewTest extends DeskTest {

  @Autowired private TestCases cases;
  @Autowired private TestEstate estates;
  @Autowired private Reports reports;
  @Autowired private ReportDesk desk;
  @Autowired private Notices notices;

  private UUID complaintOfWangmin() {
    return complaintOf(made.wangmin());
  }

  private UUID complaintOf(Person owner) {
    return cases.open(
        made,
        made.haitang(),
        Instant.now(),
        CaseKind.COMPLAINT,
        "noise.renovation",
        made.liqiang().id(),
        owner.id());
  }

  @Test
  void what_somebody_was_told_stands_there_until_all_is_read() {
    complaintOfWangmin();
    signIn(made.wangmin());
    navigate(NoticesView.class);
    assertThat($(NoticeCard.class).single().getElement().getTextRecursively())
        .contains("1 号转给您跟进", "投诉", "李强", "未读");
    NativeButton all = $(NativeButton.class).withText("全部标为已读").single();
    test(all).click();
    navigate(NoticesView.class);
    assertThat($(NoticeCard.class).single().getElement().getTextRecursively()).doesNotContain("未读");
  }

  @Test
  void nobody_reads_what_others_were_told() {
    complaintOfWangmin();
    signIn(made.liqiang());
    navigate(NoticesView.class);
    assertThat($(NoticeCard.class).all()).isEmpty();
    assertThat($(EmptyState.class).all()).isNotEmpty();
  }

  @Test
  void how_many_are_unread_stands_at_more_where_a_phones_bar_has_no_room_for_the_notices() {
    complaintOf(made.zhanghua());
    signIn(made.zhanghua());
    navigate(NoticesView.class);
    assertThat($(RouterLink.class).all())
        .filteredOn(link -> link.hasClassName("more"))
        .extracting(link -> link.getElement().getTextRecursively())
        .singleElement()
        .asString()
        .contains("1");
  }

  @Test
  void more_has_one_number_for_all_that_is_unread_behind_it() {
    Person manager = estates.account(made.id(), "jingli", "郭伟", Role.DEPARTMENT_MANAGER, null);
    handIn();
    signIn(manager);
    navigate(NoticesView.class);
    assertThat($(RouterLink.class).all())
        .filteredOn(link -> link.hasClassName("more"))
        .flatExtracting(link -> link.getChildren().toList())
        .filteredOn(mark -> mark.getElement().getClassList().contains("unread"))
        .as("a notice of the report, and the report")
        .extracting(mark -> mark.getElement().getText())
        .containsExactly("2");
  }

  private Report handIn() {
    cases.complaint(made, made.haitang(), Instant.now());
    Report report = reports.page(made.zhanghua(), null, 1).getFirst();
    desk.write(made.zhanghua(), report.id(), "overall", "", "总体平稳");
    desk.write(made.zhanghua(), report.id(), "measures", "", "加强巡查");
    desk.handIn(made.zhanghua(), report.id(), report.version());
    return report;
  }

  @Test
  void a_notice_of_a_report_says_which_and_leads_there_where_it_is_read() {
    Person manager = estates.account(made.id(), "jingli", "郭伟", Role.DEPARTMENT_MANAGER, null);
    Report report = handIn();
    signIn(manager);
    navigate(NoticesView.class);
    assertThat($(NoticeCard.class).single().getElement().getTextRecursively())
        .contains(
            "%d 年 %d 月投诉建议月度汇总待您批准"
                .formatted(report.month().getYear(), report.month().getMonthValue()),
            "张华",
            "未读");
    test($(NoticeCard.class).single()).click();
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("reports/" + report.id());
    assertThat(notices.unread(manager)).isZero();
  }
}

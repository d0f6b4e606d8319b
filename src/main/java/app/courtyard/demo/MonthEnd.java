package app.courtyard.demo;

import app.courtyard.notify.Notices;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.report.Report;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.Reports;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The reports of the demo's months: those before are approved, one of this month waits for it. */
@Component
@Profile("demo")
class MonthEnd {

  /** By the keys of what is written. */
  private static final Map<String, String> SUMMARY =
      Map.of(
          "overall", "本月投诉总量与上月持平，答复基本及时。装修噪音和停车仍是业主最在意的两件事。",
          "measures", "一、装修噪音：12 点到 14 点停工写入装修承诺，巡查每天加一次，王敏负责；二、停车：门岗每晚 8 点核对外来车，秩序组负责。",
          "next", "电梯停梯要提前一天通知到户。");

  private static final Map<String, String> ANALYSIS =
      Map.of(
          "trends", "受理量平稳，噪音类比上月略有回落。",
          "causes", "噪音集中在装修户多的楼栋，根子在进场时没有当面讲清时间。",
          "proposals", "工程与客服一起做装修进场面谈，每户一次，签字留底。");

  private final Reports reports;
  private final ReportDesk desk;
  private final Accounts accounts;
  private final Notices notices;
  private final DemoClock clock;

  MonthEnd(Reports reports, ReportDesk desk, Accounts accounts, Notices notices, DemoClock clock) {
    this.reports = reports;
    this.desk = desk;
    this.accounts = accounts;
    this.notices = notices;
    this.clock = clock;
  }

  /** What was due in the month before this day was handed in and approved in time. */
  void before(Estate estate, LocalDate day) {
    YearMonth month = YearMonth.from(day).minusMonths(1);
    clock.goTo(
        month.atEndOfMonth().minusDays(2).atTime(16, 0).atZone(estate.timeZone()).toInstant());
    Person manager = person("guowei");
    handIn(person("zhanghua"), SUMMARY).forEach(report -> approve(manager, report));
    handIn(person("zhoumei"), SUMMARY).forEach(report -> approve(manager, report));
    handIn(person("wuyan"), ANALYSIS).forEach(report -> approve(manager, report));
    Stream.of("guowei", "zhanghua", "zhoumei", "wuyan").map(this::person).forEach(notices::readAll);
  }

  /** One of them is early. */
  void handIn() {
    handIn(person("zhoumei"), SUMMARY);
  }

  private List<Report> handIn(Person writer, Map<String, String> words) {
    List<Report> drafts =
        reports.page(writer, null, 2).stream().filter(one -> one.state().isWritten()).toList();
    for (Report draft : drafts) {
      words.forEach((key, said) -> desk.write(writer, draft.id(), key, "", said));
      desk.handIn(writer, draft.id(), draft.version());
    }
    return drafts;
  }

  private void approve(Person manager, Report report) {
    desk.approve(manager, report.id(), report.version() + 1, "");
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }
}

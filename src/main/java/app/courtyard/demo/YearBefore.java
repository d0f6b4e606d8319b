package app.courtyard.demo;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.NewCase;
import app.courtyard.form.Severity;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.report.Report;
import app.courtyard.report.ReportDesk;
import app.courtyard.report.Reports;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What residents of the demo complained of in the year before, all of it closed, and the reports of
 * the month before.
 */
@Component
@Profile("demo")
class YearBefore {

  private static final int MONTHS = 12;
  private static final List<Channel> CHANNELS =
      List.of(Channel.HOTLINE, Channel.HOTLINE, Channel.FRONT_DESK, Channel.WECHAT, Channel.VISIT);

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

  private final Cases cases;
  private final Reports reports;
  private final ReportDesk desk;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final DemoClock clock;

  YearBefore(
      Cases cases,
      Reports reports,
      ReportDesk desk,
      Accounts accounts,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      DemoClock clock) {
    this.cases = cases;
    this.reports = reports;
    this.desk = desk;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Unit(UUID id, UUID courtyardId) {}

  /**
   * @param first the first day that is lived in full
   */
  void live(Estate estate, LocalDate first) {
    List<Unit> units =
        jdbc.sql(
                "select id, courtyard_id from place where estate_id = ? and kind = 'unit' order by code")
            .param(estate.id())
            .query(Unit.class)
            .list();
    UUID taker = person("hejuan").id();
    YearMonth last = YearMonth.from(first);
    transaction.executeWithoutResult(
        status -> {
          for (int back = MONTHS; back >= 0; back--) {
            month(estate, last.minusMonths(back), first.minusDays(7), units, taker);
          }
        });
    handIn(estate, last.minusMonths(1));
  }

  private void month(
      Estate estate, YearMonth month, LocalDate until, List<Unit> units, UUID taker) {
    Chance chance = new Chance(month.hashCode());
    int several = chance.between(6, 12);
    for (int number = 0; number < several; number++) {
      LocalDate day = month.atDay(chance.between(1, 28));
      Instant at =
          day.atTime(chance.between(8, 20), chance.between(0, 59))
              .atZone(estate.timeZone())
              .toInstant();
      Unit unit = chance.oneOf(units);
      Grievance said = chance.oneOf(Grievance.ALL);
      if (day.isBefore(until)) {
        follow(estate, open(estate, unit, said, taker, at, chance), said, taker, at, chance);
      }
    }
  }

  private UUID open(
      Estate estate, Unit unit, Grievance said, UUID taker, Instant at, Chance chance) {
    return cases.open(
        new NewCase(
            estate.id(),
            CaseKind.of(said.kind()),
            Severity.MINOR,
            said.first() + "." + said.second(),
            said.words(),
            unit.id(),
            null,
            unit.courtyardId(),
            chance.oneOf(CHANNELS),
            null,
            null,
            null,
            taker,
            null,
            null,
            false,
            at,
            at));
  }

  /** One in ten is answered late, one in eight is not satisfied at first. */
  private void follow(
      Estate estate, UUID id, Grievance said, UUID by, Instant spoken, Chance chance) {
    Instant at = spoken.plus(Duration.ofHours(chance.percent(10) ? 30 : chance.between(1, 20)));
    take(estate, id, new CaseAct.Answer(CaseAct.Means.TELEPHONE), by, said.answer(), at);
    at = at.plus(Duration.ofHours(chance.between(12, 60)));
    take(estate, id, new CaseAct.Resolve(), by, said.result(), at);
    at = at.plus(Duration.ofHours(chance.between(4, 20)));
    if (chance.percent(12)) {
      take(estate, id, new CaseAct.ReOpen(2), by, "说好的时间没有做到", at);
      at = at.plus(Duration.ofHours(10));
      take(estate, id, new CaseAct.Resolve(), by, said.result(), at);
      at = at.plus(Duration.ofHours(5));
    }
    take(estate, id, new CaseAct.Confirm(chance.between(3, 5)), by, null, at);
    take(estate, id, new CaseAct.Close(), by, said.result(), at.plusSeconds(60));
  }

  private void take(
      Estate estate, UUID id, CaseAct act, UUID by, @Nullable String words, Instant at) {
    cases.take(estate.id(), id, new Deed(act, by, words, at, at, null), null);
  }

  /** The month before was handed in and approved in time. */
  private void handIn(Estate estate, YearMonth month) {
    clock.goTo(
        month.atEndOfMonth().minusDays(2).atTime(16, 0).atZone(estate.timeZone()).toInstant());
    handIn(person("zhanghua"), month, SUMMARY);
    handIn(person("zhoumei"), month, SUMMARY);
    handIn(person("wuyan"), month, ANALYSIS);
  }

  private void handIn(Person writer, YearMonth month, Map<String, String> words) {
    Report report =
        reports.page(writer, null, 2).stream()
            .filter(one -> one.month().equals(month))
            .findFirst()
            .orElseThrow();
    words.forEach((key, said) -> desk.write(writer, report.id(), key, "", said));
    desk.handIn(writer, report.id(), report.version());
    desk.approve(person("guowei"), report.id(), report.version() + 1, "");
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }
}

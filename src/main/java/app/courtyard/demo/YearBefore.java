package app.courtyard.demo;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.NewCase;
import app.courtyard.form.Severity;
import app.courtyard.people.Accounts;
import app.courtyard.place.Estate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What residents of the demo complained of in the year before, all of it closed. */
@Component
@Profile("demo")
class YearBefore {

  private static final int MONTHS = 12;
  private static final List<Channel> CHANNELS =
      List.of(Channel.HOTLINE, Channel.HOTLINE, Channel.FRONT_DESK, Channel.WECHAT, Channel.VISIT);

  private final Cases cases;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  YearBefore(Cases cases, Accounts accounts, JdbcClient jdbc, TransactionTemplate transaction) {
    this.cases = cases;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.transaction = transaction;
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
    UUID taker = idOf("hejuan");
    YearMonth last = YearMonth.from(first);
    transaction.executeWithoutResult(
        status -> {
          for (int back = MONTHS; back >= 0; back--) {
            month(estate, last.minusMonths(back), first.minusDays(7), units, taker);
          }
        });
  }

  private void month(
      Estate estate, YearMonth month, LocalDate until, List<Unit> units, UUID taker) {
    Chance chance = new Chance(month.hashCode());
    int several = chance.between(12, 20);
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

  private UUID idOf(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().id();
  }
}

package app.courtyard.demo;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionDesk.Noted;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.attention.Measure;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.attention.MeasureDesk.Agreed;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of those whom the residents' sheet marks, the demo's supervisors say of some why, and agree what
 * to do; the ambassadors keep in touch.
 */
@Component
@Profile("demo")
class KeyCustomerCare {

  private static final List<String> SUPERVISORS = List.of("zhanghua", "zhoumei");
  private static final int MOST = 50;

  private final Accounts accounts;
  private final AttentionList list;
  private final AttentionDesk desk;
  private final MeasureDesk measures;
  private final Responsibilities responsibilities;
  private final JdbcClient jdbc;
  private final DemoClock clock;

  KeyCustomerCare(
      Accounts accounts,
      AttentionList list,
      AttentionDesk desk,
      MeasureDesk measures,
      Responsibilities responsibilities,
      JdbcClient jdbc,
      DemoClock clock) {
    this.accounts = accounts;
    this.list = list;
    this.desk = desk;
    this.measures = measures;
    this.responsibilities = responsibilities;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void agree(Estate estate, LocalDate day) {
    beLongKnown(estate, day);
    clock.goTo(day.atTime(9, 40).atZone(estate.timeZone()).toInstant());
    for (String loginName : SUPERVISORS) {
      Person supervisor = person(loginName);
      List<Attention> some = list.page(supervisor, AttentionFilter.NOW, null, MOST);
      for (int number = 0; number < some.size(); number++) {
        if (number < Concern.ALL.size()) {
          agree(supervisor, some.get(number), Concern.ALL.get(number), day, number);
        } else if (number == Concern.ALL.size()) {
          desk.end(supervisor, some.get(number).id(), "连续半年没有投诉，回访满意");
        }
      }
    }
  }

  /** The sheet was loaded today, and the past is lived after that. */
  private void beLongKnown(Estate estate, LocalDate day) {
    LocalDate since = day.minusDays(40);
    jdbc.sql("update attention set since = ?, begun_at = ? where estate_id = ?")
        .params(since, since.atTime(9, 0).atZone(estate.timeZone()).toOffsetDateTime(), estate.id())
        .update();
  }

  private void agree(Person supervisor, Attention one, Concern concern, LocalDate day, int number) {
    desk.revise(supervisor, one.id(), concern.reason(), day.plusDays(number));
    UUID owner =
        responsibilities
            .ambassadorOf(one.estateId(), one.courtyardId(), day)
            .orElse(supervisor.id());
    for (int measure = 0; measure < concern.measures().size(); measure++) {
      measures.agree(
          supervisor,
          one.id(),
          new Agreed(
              concern.measures().get(measure), owner, day.plusDays(4 + 6L * measure + number)));
    }
  }

  /** With half of those whose day it is; the others are still to be contacted. */
  void keepInTouch(Estate estate, LocalDate day) {
    clock.goTo(day.atTime(16, 10).atZone(estate.timeZone()).toInstant());
    for (String loginName : SUPERVISORS) {
      List<Attention> some =
          list.page(person(loginName), AttentionFilter.NOW, null, MOST).stream()
              .filter(one -> one.nextContact() != null)
              .toList();
      for (int number = 0; number < some.size(); number += 2) {
        keepInTouch(person(loginName), some.get(number), day, number);
      }
    }
  }

  private void keepInTouch(Person by, Attention one, LocalDate day, int number) {
    String said =
        Concern.ALL.stream()
            .filter(concern -> concern.reason().equals(one.reason()))
            .map(Concern::said)
            .findFirst()
            .orElse("问过近况，没有新的意见");
    Means means = number % 4 == 0 ? Means.IN_PERSON : Means.TELEPHONE;
    desk.contact(by, one.id(), new Noted(means, said, null, day.plusDays(7 + number)));
    list.measures(by, one.id()).stream()
        .filter(measure -> !measure.isDone())
        .map(Measure::id)
        .findFirst()
        .ifPresent(measure -> measures.done(by, one.id(), measure, "已办好，业主知道了"));
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }
}

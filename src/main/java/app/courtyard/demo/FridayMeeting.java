package app.courtyard.demo;

import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.weekly.Precaution;
import app.courtyard.weekly.Precautions;
import app.courtyard.weekly.Precautions.Entered;
import app.courtyard.weekly.Precautions.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the demo's weekly meeting decides: what was decided the week before is mostly done by then.
 */
@Component
@Profile("demo")
class FridayMeeting {

  private static final String LEAD = "hejuan";

  private record Decision(String caseClass, String words, String responsible) {}

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision("noise.renovation", "装修进场时当面讲清施工时间，12 点到 14 点巡查加一次，再犯停工半天", "zhanghua"),
          new Decision("cleaning.smell", "垃圾房清运改为一天两次，傍晚加一次冲洗，照片发群里", "wangmin"),
          new Decision("security.parking", "固定车位装地锁前，门岗每晚 8 点核对一次外来车", "zhoumei"));

  private final Accounts accounts;
  private final Precautions precautions;

  FridayMeeting(Accounts accounts, Precautions precautions) {
    this.accounts = accounts;
    this.precautions = precautions;
  }

  void meet(LocalDate friday) {
    Person lead = person(LEAD);
    Week week = new Week(friday);
    List<Precaution> before =
        precautions.of(lead, week).stream().filter(one -> one.doneOn() == null).toList();
    before.stream().skip(1).forEach(one -> precautions.change(lead, one, entered(one)));
    DECISIONS.stream()
        .skip(before.isEmpty() ? 0 : 2)
        .limit(before.isEmpty() ? 2 : 1)
        .forEach(
            one ->
                precautions.add(
                    lead,
                    week,
                    new Subject(one.caseClass(), null),
                    new Entered(one.words(), id(one.responsible()), friday.plusDays(6), false)));
  }

  private static Entered entered(Precaution one) {
    return new Entered(one.words(), one.responsibleId(), one.due(), true);
  }

  private UUID id(String loginName) {
    return person(loginName).id();
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }
}

package app.courtyard.demo;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Resident;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.form.Severity;
import app.courtyard.people.Accounts;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.request.Followed;
import app.courtyard.request.NewRequest;
import app.courtyard.request.Outcome;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestKind;
import app.courtyard.request.RequestList;
import app.courtyard.request.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A day at the demo's front desk: most is done with a word, repairs and complaints are followed.
 */
@Component
@Profile("demo")
class FrontDesk {

  private static final List<String> RECEPTIONISTS = List.of("hejuan", "linxia");
  private static final List<Channel> CHANNELS =
      List.of(
          Channel.HOTLINE, Channel.HOTLINE, Channel.HOTLINE, Channel.FRONT_DESK, Channel.WECHAT);
  private static final Duration A_DAY = Duration.ofHours(20);
  private static final int MOST_FOLLOWED = 200;
  private static final int EVERY_FEW_DAYS = 4;

  private final Accounts accounts;
  private final RequestDesk desk;
  private final RequestList list;
  private final CaseDesk cases;
  private final Surroundings surroundings;
  private final JdbcClient jdbc;
  private final DemoClock clock;

  FrontDesk(
      Accounts accounts,
      RequestDesk desk,
      RequestList list,
      CaseDesk cases,
      Surroundings surroundings,
      JdbcClient jdbc,
      DemoClock clock) {
    this.accounts = accounts;
    this.desk = desk;
    this.list = list;
    this.cases = cases;
    this.surroundings = surroundings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param back how many days before today; two of the last day still wait
   */
  void work(Estate estate, LocalDate day, int back) {
    Chance chance = new Chance(day.toEpochDay() * 100 + 77);
    Instant at = day.atTime(8, 30).atZone(estate.timeZone()).toInstant();
    int requests = chance.between(5, 7);
    for (int number = 0; number < requests; number++) {
      at = at.plus(chance.seconds(1_800, 4_200));
      hear(person(number), chance, kind(number, chance), at);
    }
    if (chance.percent(40)) {
      complain(person(0), chance, at.plusSeconds(900));
    }
    if (back % EVERY_FEW_DAYS == 1) {
      complainAgain(person(1), day.atTime(13, 20).atZone(estate.timeZone()).toInstant());
    }
    Instant evening = day.atTime(17, 10).atZone(estate.timeZone()).toInstant();
    finish(person(0), chance, evening);
    if (back == 1) {
      wait(person(1), chance, RequestKind.INQUIRY, "家里长期没人住，想问物业费有没有优惠", evening.plusSeconds(600));
      wait(person(1), chance, RequestKind.OTHER, "想约一次家政擦玻璃，要先知道价格", evening.plusSeconds(1_500));
    }
  }

  private static RequestKind kind(int number, Chance chance) {
    return switch (number) {
      case 1, 4 -> RequestKind.REPAIR;
      case 3 -> chance.percent(50) ? RequestKind.PRAISE : RequestKind.OTHER;
      default -> RequestKind.INQUIRY;
    };
  }

  private void hear(Person by, Chance chance, RequestKind kind, Instant at) {
    Enquiry said = chance.oneOf(Enquiry.of(kind));
    Outcome outcome =
        kind == RequestKind.REPAIR
            ? new Outcome.PassedOn(Department.ENGINEERING, "repair", Severity.MINOR)
            : new Outcome.Done(said.result());
    note(by, chance, kind, said.words(), outcome, unit(by, chance), at);
  }

  private void complain(Person by, Chance chance, Instant at) {
    clock.goTo(at);
    complain(by, chance, chance.oneOf(Grievance.ALL), unit(by, chance), at);
  }

  /** One household has the same trouble every few days. */
  private void complainAgain(Person by, Instant at) {
    clock.goTo(at);
    complain(by, new Chance(0), Grievance.ALL.getFirst(), unit(by, new Chance(0)), at);
  }

  private void complain(Person by, Chance chance, Grievance said, Where unit, Instant at) {
    CaseKind kind = CaseKind.of(said.kind());
    note(
        by,
        chance,
        kind == CaseKind.COMPLAINT ? RequestKind.COMPLAINT : RequestKind.OTHER,
        said.words(),
        new Outcome.Complained(kind, said.first(), said.second(), false, null),
        unit,
        at);
  }

  private void wait(Person by, Chance chance, RequestKind kind, String words, Instant at) {
    note(by, chance, kind, words, new Outcome.Later(), unit(by, chance), at);
  }

  private void note(
      Person by,
      Chance chance,
      RequestKind kind,
      String words,
      Outcome outcome,
      Where unit,
      Instant at) {
    clock.goTo(at);
    @Nullable Resident resident =
        surroundings.residents(by, unit).stream().findFirst().orElse(null);
    desk.note(
        by,
        new NewRequest(
            kind,
            chance.oneOf(CHANNELS),
            words,
            unit.id(),
            resident == null ? null : resident.id(),
            resident == null ? null : resident.name(),
            null,
            null),
        outcome);
  }

  private Where unit(Person by, Chance chance) {
    List<UUID> units =
        jdbc.sql("select id from place where estate_id = ? and kind = 'unit' order by code")
            .param(by.estate())
            .query(UUID.class)
            .list();
    return surroundings.place(by, chance.oneOf(units)).orElseThrow();
  }

  /** What the technicians have told of repairs of the days before. */
  private void finish(Person by, Chance chance, Instant at) {
    clock.goTo(at);
    var followed = list.page(by, RequestFilter.ALL.with(Shown.FOLLOWED), null, MOST_FOLLOWED);
    list.followed(by, followed).values().stream()
        .map(Followed::file)
        .filter(file -> file.kind() == CaseKind.AFFAIR)
        .filter(file -> Duration.between(file.spokenAt(), at).compareTo(A_DAY) > 0)
        .sorted((one, other) -> one.number() - other.number())
        .filter(file -> chance.percent(75))
        .forEach(file -> finish(by, file));
  }

  private void finish(Person by, CaseFile file) {
    String result =
        Enquiry.ALL.stream()
            .filter(one -> one.words().equals(file.words()))
            .map(Enquiry::result)
            .findFirst()
            .orElse("已处理");
    int seen = file.version();
    // Whoever put it right may have said so already.
    if (file.state() != CaseState.RESOLVED) {
      cases.take(by, file.id(), new CaseAct.Resolve(), result, seen);
      seen++;
    }
    cases.take(by, file.id(), new CaseAct.Close(), "已电话告知业主", seen);
  }

  private Person person(int number) {
    return accounts
        .findByLoginName(RECEPTIONISTS.get(number % RECEPTIONISTS.size()))
        .orElseThrow()
        .person();
  }
}

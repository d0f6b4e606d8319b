package app.courtyard.demo;

import app.courtyard.capture.Packs;
import app.courtyard.people.Accounts;
import app.courtyard.people.Installation;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.plan.Planning;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two weeks of life of the sample estate: every round walked by the ambassador who answers for it.
 */
@Component
@Profile("demo")
class TwoWeeks {

  private static final List<String> AMBASSADORS =
      List.of("wangmin", "liqiang", "chenjing", "liuyang", "zhaolei", "sunli");

  private static final String ENGINEER = "luogang";

  /**
   * What is wrong with whose captures: every kind once, one of them often enough to be settled in
   * bulk.
   */
  private static final List<List<OddOnes.Kind>> ODD =
      List.of(
          List.of(
              OddOnes.Kind.ELSEWHERE,
              OddOnes.Kind.ELSEWHERE,
              OddOnes.Kind.ELSEWHERE,
              OddOnes.Kind.NEWER_APP,
              OddOnes.Kind.NO_SUCH_PLACE),
          List.of(OddOnes.Kind.WRONG_ANSWERS, OddOnes.Kind.WRONG_CLOCK, OddOnes.Kind.UNKNOWN_FORM),
          List.of(OddOnes.Kind.MENDS_NOTHING, OddOnes.Kind.TWICE));

  private final Accounts accounts;
  private final Planning planning;
  private final Packs packs;
  private final Handover handover;
  private final YearBefore yearBefore;
  private final MonthEnd monthEnd;
  private final FrontDesk frontDesk;
  private final KeyCustomerCare care;
  private final SupervisorsEvening evening;
  private final FridayMeeting friday;
  private final LeaveOfOne leave;
  private final Phones phones;
  private final Installation installation;
  private final DemoClock clock;
  private final int days;

  TwoWeeks(
      Accounts accounts,
      Planning planning,
      Packs packs,
      Handover handover,
      YearBefore yearBefore,
      MonthEnd monthEnd,
      FrontDesk frontDesk,
      KeyCustomerCare care,
      SupervisorsEvening evening,
      FridayMeeting friday,
      LeaveOfOne leave,
      Phones phones,
      Installation installation,
      DemoClock clock,
      @Value("${courtyard.demo.days:14}") int days) {
    this.accounts = accounts;
    this.planning = planning;
    this.packs = packs;
    this.handover = handover;
    this.yearBefore = yearBefore;
    this.monthEnd = monthEnd;
    this.frontDesk = frontDesk;
    this.care = care;
    this.evening = evening;
    this.friday = friday;
    this.leave = leave;
    this.phones = phones;
    this.installation = installation;
    this.clock = clock;
    this.days = days;
  }

  /**
   * Lives the days before today that were not lived yet: a first start that was cut off is gone on
   * with.
   */
  void live(Estate estate, LocalDate today) throws IOException {
    installation.getOrMake(
        "demo-year-before",
        () -> {
          yearBefore.live(estate, today.minusDays(days));
          monthEnd.before(estate, today.minusDays(days));
          return "yes";
        });
    var snapshots = new Snapshots();
    for (int back = days; back >= 1; back--) {
      var day = today.minusDays(back);
      var mark = "demo-lived-" + day;
      if (installation.find(mark).isEmpty()) {
        System.out.printf(
            "  rounds of the days before: %s, %d of %d%n", day, days - back + 1, days);
        live(estate, day, back, snapshots);
        installation.getOrMake(mark, () -> "yes");
      }
    }
  }

  private void live(Estate estate, LocalDate day, int back, Snapshots snapshots) {
    clock.goTo(at(estate, day, 6, 0));
    planning.plan(estate);
    for (int number = 0; number < AMBASSADORS.size() && back > 1; number++) {
      // What was sent back on the last two evenings still waits.
      thinkAgain(estate, person(number), day, back == 3 + number);
    }
    for (int number = 0; number < AMBASSADORS.size(); number++) {
      var chance = new Chance(day.toEpochDay() * 100 + number);
      // The first ambassador, whom people try first, has left a round of yesterday undone.
      work(estate, person(number), day, chance, snapshots, back == 1 && number == 0 ? 1 : 0);
      listen(estate, person(number), day, back, number, snapshots);
    }
    putRight(estate, day, back, snapshots);
    if (back == days) {
      care.agree(estate, day);
    }
    if (back == 1) {
      care.keepInTouch(estate, day);
    }
    frontDesk.work(estate, day, back);
    if (back == 1) {
      monthEnd.handIn();
      beOdd(estate, day, snapshots);
      leave.arrange(estate, at(estate, day, 17, 50));
      phones.worry(this::person, at(estate, day, 18, 0));
    }
    clock.goTo(at(estate, day, 18, 30));
    evening.review(estate, day.minusDays(2), new Chance(day.toEpochDay()));
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
      friday.meet(day);
    }
  }

  private Person person(int number) {
    return person(AMBASSADORS.get(number));
  }

  private Person person(String loginName) {
    return accounts.findByLoginName(loginName).orElseThrow().person();
  }

  private void thinkAgain(Estate estate, Person person, LocalDate day, boolean twice) {
    var at = at(estate, day, 7, 30);
    clock.goTo(at);
    var pack = PhonePack.of(packs.pack(person));
    var chance = new Chance(day.toEpochDay() * 1_000 + person.loginName().hashCode());
    var thoughts = new SecondThoughts(chance, pack);
    var captures = new ArrayList<>(thoughts.answers(at));
    var tasks = pack.tasks(day);
    if (twice && !tasks.isEmpty()) {
      captures.addAll(thoughts.twice(tasks.getFirst(), at.plus(Duration.ofMinutes(20))));
    }
    if (!captures.isEmpty()) {
      handover.send(person, captures, at.plus(Duration.ofMinutes(90)));
    }
  }

  private void work(
      Estate estate,
      Person person,
      LocalDate day,
      Chance chance,
      Snapshots snapshots,
      int leftUndone) {
    Instant free = at(estate, day, 8, 0);
    var tasks = PhonePack.of(packs.pack(person)).tasks(day);
    for (var task : tasks.subList(0, tasks.size() - leftUndone)) {
      if (chance.percent(4)) {
        continue; // nobody walked it; it is overdue the next day
      }
      // What was found on the round before is in the pack by now.
      var pack = PhonePack.of(packs.pack(person));
      var setOut = (free.isAfter(task.from()) ? free : task.from()).plus(chance.seconds(60, 1_200));
      var walk = new Walk(chance, snapshots, pack, task, setOut);
      var captures = walk.walk();
      handover.send(
          person,
          captures,
          walk.end()
              .plus(chance.percent(80) ? Duration.ofSeconds(20) : chance.seconds(600, 2_400)));
      free = walk.end().plus(Duration.ofMinutes(10));
    }
  }

  /**
   * Residents speak in the afternoon; before going home what is open is followed. On the last two
   * days some speak even later, and the first ambassador does not come to it.
   */
  private void listen(
      Estate estate, Person person, LocalDate day, int back, int number, Snapshots snapshots) {
    var chance = new Chance(day.toEpochDay() * 100 + 50 + number);
    if (chance.percent(50)) {
      hear(person, chance, at(estate, day, 13, 0).plus(chance.seconds(0, 9_000)), 25);
    }
    if (back > 1 || number > 0) {
      follow(person, chance, at(estate, day, 16, 30), snapshots);
    }
    if (back <= 2 && number % 2 == 0) {
      hear(person, chance, at(estate, day, 17, 32 + number), 0);
    }
  }

  private void hear(Person person, Chance chance, Instant at, int answered) {
    clock.goTo(at);
    var voices = new Voices(chance, PhonePack.of(packs.pack(person)));
    handover.send(person, List.of(voices.spoken(at, answered)), at.plusSeconds(20));
  }

  private void follow(Person person, Chance chance, Instant from, Snapshots snapshots) {
    clock.goTo(from);
    var voices = new Voices(chance, PhonePack.of(packs.pack(person)));
    var followed = new ArrayList<>(voices.followed(from));
    followed.addAll(voices.verified(from.plus(Duration.ofMinutes(30)), snapshots));
    if (!followed.isEmpty()) {
      handover.send(person, followed, from.plus(Duration.ofMinutes(60)));
    }
  }

  /**
   * The engineers see to what is theirs before they go home; on the last days something comes up
   * for them.
   */
  private void putRight(Estate estate, LocalDate day, int back, Snapshots snapshots) {
    var chance = new Chance(day.toEpochDay() * 100 + 70);
    for (int number = 0; number < 2 && back <= 3; number++) {
      var at = at(estate, day, 15, 20 + 10 * number);
      clock.goTo(at);
      var voices = new Voices(chance, PhonePack.of(packs.pack(person(number))));
      handover.send(person(number), voices.passedOn(at), at.plusSeconds(100));
    }
    var from = at(estate, day, 16, 50);
    clock.goTo(from);
    var lead = person(ENGINEER);
    var done = new LeadsDay(chance, PhonePack.of(packs.pack(lead))).work(from, snapshots);
    if (!done.isEmpty()) {
      handover.send(lead, done, done.getLast().at().plusSeconds(20));
    }
  }

  private void beOdd(Estate estate, LocalDate day, Snapshots snapshots) {
    var odd = new OddOnes(new Chance(day.toEpochDay() * 100 + 99), snapshots);
    for (int number = 0; number < 3; number++) {
      var at = at(estate, day, 17, 40 + number);
      var person = person(number);
      clock.goTo(at);
      var pack = PhonePack.of(packs.pack(person));
      var task = pack.tasks(day.plusDays(1)).getFirst();
      var foreign = PhonePack.of(packs.pack(person(number + 1)));
      var captures = new ArrayList<Finished>();
      for (var kind : ODD.get(number)) {
        captures.addAll(odd.held(kind, pack, foreign, task, at.minusSeconds(30)));
      }
      captures.add(odd.pictureOnItsWay(pack, task, number + 1, at.minusSeconds(10)));
      handover.send(person, captures, at);
    }
  }

  private static Instant at(Estate estate, LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(estate.timeZone()).toInstant();
  }
}

package app.courtyard.demo;

import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.review.Reviews;
import app.courtyard.review.Subject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo's supervisors do at the end of a day: say of most rounds of a day that they were
 * fine, and send something back.
 */
@Component
@Profile("demo")
class SupervisorsEvening {

  private static final List<String> SUPERVISORS = List.of("zhanghua", "zhoumei");

  private record Line(UUID record, String question) {}

  private record Walked(UUID id, UUID courtyardId) {}

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Responsibilities responsibilities;
  private final Reviews reviews;

  SupervisorsEvening(
      JdbcClient jdbc, Accounts accounts, Responsibilities responsibilities, Reviews reviews) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.responsibilities = responsibilities;
    this.reviews = reviews;
  }

  void review(Estate estate, LocalDate day, Chance chance) {
    var rounds = walkedOn(estate, day);
    for (String loginName : SUPERVISORS) {
      Person person = accounts.findByLoginName(loginName).orElseThrow().person();
      var reach = responsibilities.reachOf(person, day);
      settled(estate).stream()
          .filter(round -> reach.covers(round.courtyardId()))
          .forEach(round -> reviews.fine(person, round.id()));
      var own = rounds.stream().filter(round -> reach.covers(round.courtyardId())).toList();
      for (int number = 0; number < own.size(); number++) {
        if (number == 1) {
          sendBack(person, own.get(number), chance);
        } else if (chance.percent(92)) {
          reviews.fine(person, own.get(number).id());
        }
      }
    }
  }

  /** One line where something was found, or else the whole round. */
  private void sendBack(Person person, Walked round, Chance chance) {
    var line = chance.percent(70) ? failOn(person, round) : Optional.<Line>empty();
    line.ifPresentOrElse(
        fail ->
            reviews.sendBack(
                person,
                new Subject.Line(fail.record(), fail.question()),
                chance.oneOf(Remarks.RETURNS_OF_A_LINE)),
        () ->
            reviews.sendBack(
                person, new Subject.Round(round.id()), chance.oneOf(Remarks.RETURNS_OF_A_ROUND)));
  }

  private Optional<Line> failOn(Person person, Walked round) {
    return jdbc.sql(
            """
            select x.id as record, a.key as question from record x, jsonb_each(x.answers) a
            where x.estate_id = ? and x.task_id = ? and a.value ->> 'verdict' = 'fail' order by x.id, a.key limit 1
            """)
        .params(person.estate(), round.id())
        .query(Line.class)
        .optional();
  }

  /** What came back, and was not looked at since. */
  private List<Walked> settled(Estate estate) {
    return jdbc.sql(
            """
            select r.id, r.courtyard_id from round r
            where r.estate_id = ? and exists (select from review v where v.estate_id = r.estate_id
                and v.round_id = r.id and coalesce(v.corrected_at, v.answered_at) is not null)
              and not exists (select from review v where v.estate_id = r.estate_id
                and v.round_id = r.id and v.at >= r.received_at)
            order by r.started_at, r.id
            """)
        .param(estate.id())
        .query(Walked.class)
        .list();
  }

  private List<Walked> walkedOn(Estate estate, LocalDate day) {
    var from = day.atStartOfDay(estate.timeZone()).toInstant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(
            """
            select id, courtyard_id from round
            where estate_id = ? and started_at >= ? and started_at < ? and finished_at is not null order by started_at, id
            """)
        .params(estate.id(), from, from.plusDays(1))
        .query(Walked.class)
        .list();
  }
}

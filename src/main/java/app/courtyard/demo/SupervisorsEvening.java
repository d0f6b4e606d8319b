package app.courtyard.demo;

import app.courtyard.people.Accounts;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.review.Reviews;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the demo's supervisors do at the end of a day: say of most rounds of a day that they were
 * fine.
 */
@Component
@Profile("demo")
class SupervisorsEvening {

  private static final List<String> SUPERVISORS = List.of("zhanghua", "zhoumei");

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
      rounds.stream()
          .filter(round -> reach.covers(round.courtyardId()) && chance.percent(92))
          .forEach(round -> reviews.fine(person, round.id()));
    }
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

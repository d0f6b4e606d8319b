package app.courtyard.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two years of an estate: 10,000 rounds with 15 visits each. Figures are printed, not judged:
 * machines differ.
 */
class RoundListAtScaleTest extends RoundTest {

  private static final Logger LOG = LoggerFactory.getLogger(RoundListAtScaleTest.class);
  private static final int ROUNDS = 10_000;

  @BeforeEach
  void two_years_of_rounds() {
    jdbc.sql(
            """
            insert into round (estate_id, id, route_id, courtyard_id, account_id, started_at, finished_at, received_at)
            select :estate, gen_random_uuid(), :route, :courtyard, :account, now() - n * interval '100 minutes',
              now() - n * interval '100 minutes' + interval '1 hour', now() - n * interval '100 minutes' + interval '1 hour'
            from generate_series(1, :rounds) n
            """)
        .param("estate", made.id())
        .param("route", route)
        .param("courtyard", made.haitang().id())
        .param("account", made.wangmin().id())
        .param("rounds", ROUNDS)
        .update();
    jdbc.sql(
            """
            insert into record (estate_id, id, account_id, form_id, form_version, place_id, arrival, courtyard_id, task_id,
              started_at, captured_at, clock, received_at, answers, result)
            select r.estate_id, gen_random_uuid(), r.account_id, 'stop.basement', 1, (array[:a, :b, :c])[1 + n % 3], 'scan',
              r.courtyard_id, r.id, r.started_at, r.started_at + n * interval '3 minutes', 'anchored', r.received_at,
              '{}', 'pass'
            from round r, generate_series(1, 15) n where r.estate_id = :estate
            """)
        .param("estate", made.id())
        .param("a", basement)
        .param("b", lobby)
        .param("c", roof)
        .update();
    jdbc.sql(
            """
            insert into review (estate_id, id, round_id, verdict, account_id, at)
            select estate_id, gen_random_uuid(), id, 'fine', :account, now() from round
            where estate_id = :estate and started_at < now() - interval '2 days'
              and started_at > now() - interval '1 year'
            """)
        .param("account", made.zhanghua().id())
        .param("estate", made.id())
        .update();
    jdbc.sql("analyze round, record, review, route_stop").update();
  }

  @Test
  void the_list_costs_one_page_however_long_it_is() {
    var person = made.zhanghua();
    var newest = timed("newest 30", () -> list.page(person, RoundFilter.ALL, null, 30));
    assertThat(newest).hasSize(30).allMatch(row -> row.scanned() == 15);
    var key =
        timed("deep 3,000", () -> list.page(person, RoundFilter.ALL, null, 3000)).getLast().key();
    timed("30 after the 3,000th", () -> list.page(person, RoundFilter.ALL, key, 30));
    timed("newest 30 to review", () -> list.page(person, RoundFilter.NOT_REVIEWED, null, 30));
    var lastToday = list.page(person, RoundFilter.NOT_REVIEWED, null, 25).getLast().key();
    timed(
        "30 to review past a year of reviewed ones",
        () -> list.page(person, RoundFilter.NOT_REVIEWED, lastToday, 30));
    timed("count to review", () -> list.notReviewed(person));
    UUID one = newest.getFirst().id();
    timed("next to review", () -> list.nextNotReviewed(person, one));
    timed("one page", () -> pages.find(person, one));
  }

  private static <T> T timed(String what, Supplier<T> query) {
    query.get();
    long start = System.nanoTime();
    T result = query.get();
    LOG.warn("{} rounds, {}: {} ms", ROUNDS, what, (System.nanoTime() - start) / 100_000 / 10.0);
    return result;
  }
}

package app.courtyard.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.report.ReportKind;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the month of many estates takes to be computed: {@code bench/months}. No test. */
@CourtyardTest
class MonthsBench {

  private static final int ESTATES = Integer.getInteger("bench.estates", 100);
  private static final int CASES = Integer.getInteger("bench.cases", 1300);

  @Autowired TestEstate estates;
  @Autowired MonthSummary summary;
  @Autowired MonthAnalysis analysis;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws Exception {
    List<TestEstate.Made> all = new ArrayList<>();
    List<Person> specialists = new ArrayList<>();
    for (int number = 0; number < ESTATES; number++) {
      TestEstate.Made made = estates.make();
      all.add(made);
      specialists.add(
          estates.account(made.id(), "zhuanyuan", "专员", Role.COMPLAINT_SPECIALIST, null));
      fill(made);
    }
    jdbc.sql("vacuum (analyze) case_file").update();
    jdbc.sql("vacuum (analyze) case_step").update();
    jdbc.sql("vacuum (analyze) case_span").update();
    say(
        "%d estates with %,d complaints and suggestions each over 13 months; load %.1f",
        ESTATES, CASES, load());
    List<Person> supervisors = all.stream().map(TestEstate.Made::zhanghua).toList();
    for (int turn = 1; turn <= 3; turn++) {
      say("turn %d: the month's summary of all %s", turn, computed(summary, supervisors));
      say("turn %d: the month's analysis of all %s", turn, computed(analysis, specialists));
    }
    say("load of this machine %.1f", load());
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("months.txt");
    Files.write(report, lines);
  }

  /** As many at once as there are processors. */
  private static String computed(ReportKind kind, List<Person> writers) throws Exception {
    YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
    List<Callable<Long>> all =
        writers.stream()
            .map(
                writer ->
                    (Callable<Long>)
                        () -> {
                          long start = System.nanoTime();
                          assertThat(kind.compute(writer, month).sources()).isNotEmpty();
                          return (System.nanoTime() - start) / 1000;
                        })
            .toList();
    List<Long> micros = new ArrayList<>();
    long begin = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (var each : threads.invokeAll(all)) {
        micros.add(each.get());
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<Long> sorted = micros.stream().sorted().toList();
    return "%.2f s; ms each: median %.1f, slowest %.1f"
        .formatted(seconds, sorted.get(sorted.size() / 2) / 1000.0, sorted.getLast() / 1000.0);
  }

  /** Evenly over the year; of each month some are open, late, opened again, or rated. */
  private void fill(TestEstate.Made made) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          jdbc.sql(
                  """
                  insert into case_file (estate_id, id, number, kind, state, severity, class, words, place_id, courtyard_id,
                    channel, taken_by, owner_id, department, grave, spoken_at, known_at, response_due_at, response_met_at,
                    solution_due_at, solution_met_at, closed_at)
                  select :estate, gen_random_uuid(), n, (array['complaint', 'complaint', 'suggestion'])[1 + n % 3],
                    case when n % 20 = 0 then 'in_progress' else 'closed' end, 'minor',
                    (array['noise.renovation', 'repairs.leak', 'security.parking', 'cleaning.smell', 'fees.parking',
                      'greenery.care', 'service.slow'])[1 + n % 7],
                    '第 ' || n || ' 件', (:units::uuid[])[1 + n % 2], (:courtyards::uuid[])[1 + n % 2], 'hotline', :by,
                    case when n % 3 = 0 then :by end, (array['engineering', 'environment', 'security', null])[1 + n % 4],
                    n % 50 = 0, t.at, t.at, t.at + interval '24 hours', t.at + (n % 30) * interval '1 hour',
                    t.at + interval '7 days', t.at + interval '5 days',
                    case when n % 20 > 0 then t.at + interval '6 days' end
                  from generate_series(1, :cases) n
                  cross join lateral (select now() - (:cases - n) * interval '395 days' / :cases as at) t
                  """)
              .param("estate", made.id())
              .param("cases", CASES)
              .param("units", new UUID[] {made.haitang().unit(), made.zijing().unit()})
              .param("courtyards", new UUID[] {made.haitang().id(), made.zijing().id()})
              .param("by", made.wangmin().id())
              .update();
          jdbc.sql(
                  """
                  insert into case_span (estate_id, case_id, number, opened_at, closed_at, closed_as)
                  select estate_id, id, 1, spoken_at, closed_at, case when closed_at is not null then state end
                  from case_file where estate_id = :estate
                  """)
              .param("estate", made.id())
              .update();
          jdbc.sql(
                  """
                  insert into case_step (estate_id, id, case_id, step, at, known_at, account_id, words, details, state)
                  select c.estate_id, gen_random_uuid(), c.id, s.step, c.spoken_at + s.after, c.spoken_at + s.after, c.taken_by,
                    '已联系', s.details::jsonb, c.state
                  from case_file c cross join (values
                    ('opened', interval '0', '{"severity": "minor"}'), ('noted', interval '1 hour', '{}'),
                    ('answered', interval '9 hours', '{"means": "telephone"}'), ('resolved', interval '5 days', '{}'),
                    ('confirmed', interval '6 days', '{"satisfaction": 4}')) s (step, after, details)
                  where c.estate_id = :estate
                  """)
              .param("estate", made.id())
              .update();
        });
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}

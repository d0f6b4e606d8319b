package app.courtyard.casework;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Department;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the lists of cases take with a million cases and ten lines in the timeline of each:
 * {@code bench/cases}. No test: it judges nothing.
 */
@CourtyardTest
class CasesBench {

  private static final int CASES = Integer.getInteger("bench.cases", 1_000_000);
  private static final int STEPS = Integer.getInteger("bench.steps", 10);
  private static final int TIMES = Integer.getInteger("bench.times", 40);
  private static final int COURTYARDS = 100;
  private static final int STAFF = 60;
  private static final int PAGE = 30;

  /** Of the cases; the newest are open. */
  private static final int PERCENT_OPEN = 3;

  @Autowired TestEstate estates;
  @Autowired JdbcClient jdbc;
  @Autowired CaseList list;
  @Autowired CasePages pages;
  @Autowired TransactionTemplate transaction;

  private final List<String> lines = new ArrayList<>();

  @Test
  void measure() throws IOException {
    TestEstate.Made made = estates.make();
    Person manager = estates.account(made.id(), "manager", "经理", Role.DEPARTMENT_MANAGER, null);
    fill(made);
    say(
        "cases %,d, lines of their timelines %,d; load of this machine %.1f",
        count("case_file", made.id()), count("case_step", made.id()), load());
    say("%-40s %14s %14s", "milliseconds: median / 95th percentile", "first page", "deep");
    List<Long> all = new ArrayList<>();
    for (Person who : List.of(made.zhanghua(), manager)) {
      say("%s", who.role() == Role.SUPERVISOR ? "2 of 102 courtyards" : "all courtyards");
      filters(made).forEach((name, filter) -> measure(name, who, filter, all));
      say("%-40s %14s", "a case with its timeline", page(who, made, all));
    }
    say("%-40s %14s", "all of these", figures(all));
    say("load of this machine %.1f", load());
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("cases.txt");
    Files.write(report, lines);
  }

  private static Map<String, CaseFilter> filters(TestEstate.Made made) {
    CaseFilter open = CaseFilter.OPEN;
    CaseFilter over = open.with(Shown.OVER);
    Map<String, CaseFilter> filters = new LinkedHashMap<>();
    filters.put("open", open);
    filters.put("overdue", open.with(Shown.LATE));
    filters.put("due in 4 hours", open.with(Shown.SOON));
    filters.put("over", over);
    filters.put("mine", open.withMine(true));
    for (CaseFilter of : List.of(open, over)) {
      String name = of == open ? "open, " : "over, ";
      filters.put(name + "complaints", narrowed(of, CaseKind.COMPLAINT, null, null, null));
      filters.put(name + "engineering", narrowed(of, null, Department.ENGINEERING, null, null));
      filters.put(name + "a courtyard", narrowed(of, null, null, made.haitang().id(), null));
      filters.put(name + "a class", narrowed(of, null, null, null, "noise"));
      filters.put(
          name + "complaints of a class", narrowed(of, CaseKind.COMPLAINT, null, null, "noise"));
    }
    filters.put("a number", open.withNumber(CASES / 2));
    return filters;
  }

  private static CaseFilter narrowed(
      CaseFilter of,
      @Nullable CaseKind kind,
      @Nullable Department department,
      @Nullable UUID courtyard,
      @Nullable String topic) {
    return new CaseFilter(of.shown(), false, kind, department, courtyard, topic, null);
  }

  private void measure(String name, Person who, CaseFilter filter, List<Long> all) {
    CaseKey deep =
        new CaseKey(
            filter.newestFirst()
                ? Instant.now().minus(Duration.ofDays(365))
                : Instant.now().plus(Duration.ofDays(1)),
            new UUID(0, 0));
    say(
        "%-40s %14s %14s",
        name,
        timed(() -> list.page(who, filter, null, PAGE), all),
        timed(() -> list.page(who, filter, deep, PAGE), all));
  }

  private String page(Person who, TestEstate.Made made, List<Long> all) {
    UUID one =
        jdbc.sql(
                "select id from case_file where estate_id = ? and courtyard_id = ? and closed_at is null limit 1")
            .params(made.id(), made.haitang().id())
            .query(UUID.class)
            .single();
    return timed(() -> pages.find(who, one), all);
  }

  private String timed(Runnable question, List<Long> all) {
    List<Long> micros = new ArrayList<>();
    for (int i = -3; i < TIMES; i++) {
      long start = System.nanoTime();
      question.run();
      if (i >= 0) {
        micros.add((System.nanoTime() - start) / 1000);
      }
    }
    all.addAll(micros);
    return figures(micros);
  }

  /**
   * Two years of cases, without the checks of the database: a million at once is none of its days.
   */
  private void fill(TestEstate.Made made) {
    List<UUID> people = people(made);
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          jdbc.sql(
                  """
                  insert into place (estate_id, id, courtyard_id, kind, code, name)
                  select :estate, id, id, 'courtyard', 'B' || n, '苑落 ' || n
                  from (select n, gen_random_uuid() as id from generate_series(1, :courtyards) n) made
                  """)
              .param("estate", made.id())
              .param("courtyards", COURTYARDS)
              .update();
          jdbc.sql(
                  """
                  insert into case_file (estate_id, id, number, kind, state, severity, class, words, courtyard_id, channel,
                    taken_by, owner_id, department, spoken_at, known_at, response_due_at, response_met_at, solution_due_at,
                    solution_met_at, closed_at)
                  select :estate, gen_random_uuid(), n,
                    (array['complaint', 'complaint', 'suggestion', 'affair'])[1 + n % 4],
                    case when n > :open then (array['assigned', 'in_progress', 'received', 'resolved'])[1 + n % 4] else 'closed' end,
                    (array['minor', 'minor', 'major'])[1 + n % 3],
                    (array['noise.renovation', 'repairs.leak', 'security.parking', 'cleaning.smell', 'fees.parking',
                      'greenery.care', 'service.slow'])[1 + n % 7],
                    '第 ' || n || ' 件', y.ids[1 + (n::bigint * 7919) % array_length(y.ids, 1)], 'hotline', (:people::uuid[])[1 + n % :staff],
                    case when n % 3 = 0 then (:people::uuid[])[1 + n / 3 % :staff] end,
                    (array['engineering', 'environment', 'security', null])[1 + n % 4],
                    t.at, t.at, t.at + interval '24 hours', case when n <= :open or n % 2 = 0 then t.at + interval '9 hours' end,
                    t.at + interval '7 days', case when n <= :open or n % 4 = 3 then t.at + interval '5 days' end,
                    case when n <= :open then t.at + interval '6 days' end
                  from generate_series(1, :cases) n
                  cross join lateral (select now() - (:cases - n) * interval '730 days' / :cases as at) t
                  cross join (select array_agg(id order by id) as ids from place
                    where estate_id = :estate and kind = 'courtyard') y
                  """)
              .param("estate", made.id())
              .param("cases", CASES)
              .param("open", CASES - CASES / 100 * PERCENT_OPEN)
              .param("people", people.toArray(UUID[]::new))
              .param("staff", people.size())
              .update();
          jdbc.sql(
                  """
                  insert into case_step (estate_id, id, case_id, step, at, known_at, account_id, words, details, state)
                  select c.estate_id, gen_random_uuid(), c.id, case when s = 1 then 'opened' else 'noted' end,
                    c.spoken_at + s * interval '3 hours', c.spoken_at + s * interval '3 hours', c.taken_by, '已联系',
                    case when s = 1 then '{"severity": "minor"}'::jsonb else '{}' end, c.state
                  from case_file c cross join generate_series(1, :steps) s where c.estate_id = :estate
                  """)
              .param("steps", STEPS)
              .param("estate", made.id())
              .update();
          jdbc.sql(
                  """
                  insert into case_span (estate_id, case_id, number, opened_at, closed_at, closed_as)
                  select estate_id, id, 1, spoken_at, closed_at, case when closed_at is not null then state end
                  from case_file where estate_id = :estate
                  """)
              .param("estate", made.id())
              .update();
        });
    jdbc.sql("vacuum (analyze) case_file").update();
    jdbc.sql("vacuum (analyze) case_step").update();
  }

  /** Those who take cases in and have them: the supervisor too. */
  private List<UUID> people(TestEstate.Made made) {
    List<UUID> people = new ArrayList<>(List.of(made.zhanghua().id(), made.wangmin().id()));
    for (int each = people.size(); each < STAFF; each++) {
      people.add(
          estates
              .account(made.id(), "bench", "大使 " + each, Role.AMBASSADOR, made.zhanghua().id())
              .id());
    }
    return people;
  }

  private static String figures(List<Long> micros) {
    List<Long> sorted = micros.stream().sorted().toList();
    return "%.1f / %.1f"
        .formatted(
            sorted.get(sorted.size() / 2) / 1000.0,
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1000.0);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private int count(String table, UUID estate) {
    return jdbc.sql("select count(*) from " + table + " where estate_id = ?")
        .param(estate)
        .query(Integer.class)
        .single();
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}

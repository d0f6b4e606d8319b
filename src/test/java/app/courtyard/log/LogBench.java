package app.courtyard.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.Visitor;
import app.courtyard.form.Forms;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the log takes over HTTP with a million records, for each filter alone and in pairs:
 * {@code bench/log}. No test: it judges nothing but that its data are what the program itself would
 * have made. Every question is asked once before it is measured.
 */
@CourtyardTest
class LogBench {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 45_000);
  private static final int SINGLES = Integer.getInteger("bench.singles", 190_000);
  private static final int TIMES = Integer.getInteger("bench.times", 40);

  /** Half of two years down. */
  private static final String DEEP =
      Instant.now().minus(Duration.ofDays(365)) + "_" + new UUID(0, 0);

  @LocalServerPort int port;
  @Autowired TestEstate estates;
  @Autowired JdbcClient jdbc;
  @Autowired Forms forms;
  @Autowired LogBook book;
  @Autowired TransactionTemplate transaction;

  private final List<String> lines = new ArrayList<>();

  private record Filter(String dimension, String name, String query) {}

  @Test
  void measure() throws IOException {
    TestEstate.Made made = estates.make();
    Person manager = estates.account(made.id(), "manager", "经理", Role.DEPARTMENT_MANAGER, null);
    Person supervisor = estates.account(made.id(), "bench", "主管", Role.SUPERVISOR, null);
    new MillionRecords(jdbc, forms, made.id(), supervisor.id()).fill(ROUNDS, SINGLES);
    compareWithTheProgramsOwn(made.id());
    say(
        "records %,d, entries of the log %,d",
        count("record", made.id()), count("log_entry", made.id()));
    List<Filter> filters = filters(made.id());
    measure("3 of 100 courtyards", new Visitor(port).signIn(supervisor), filters);
    measure("all 100 courtyards", new Visitor(port).signIn(manager), filters);
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("log.txt");
    Files.write(report, lines);
  }

  /** The bulk of the data was not made by the program: some of it is made again and compared. */
  private void compareWithTheProgramsOwn(UUID estate) {
    String entry =
        "select concat_ws('|', kind, at, route_id, grade, waiting, returned, words, tokens::text)"
            + " from log_entry where estate_id = ? and id = ?";
    for (UUID id :
        jdbc.sql("select id from log_entry where estate_id = ? order by id limit 200")
            .param(estate)
            .query(UUID.class)
            .list()) {
      String bulk = jdbc.sql(entry).params(estate, id).query(String.class).single();
      transaction.executeWithoutResult(status -> book.derive(estate, id));
      assertThat(jdbc.sql(entry).params(estate, id).query(String.class).single()).isEqualTo(bulk);
    }
  }

  private List<Filter> filters(UUID estate) {
    String within =
        " from log_entry where estate_id = ? and courtyard_id in (select courtyard_id from responsibility"
            + " r join account a on a.id = r.account_id where a.superior_id is not null and a.name = '大使1'"
            + " and a.estate_id = log_entry.estate_id)";
    LocalDate month = LocalDate.now().minusDays(370);
    return List.of(
        new Filter(
            "courtyard",
            "courtyard",
            "courtyard=" + one("select courtyard_id::text" + within, estate)),
        new Filter("by", "ambassador", "by=" + one("select account_id::text" + within, estate)),
        new Filter(
            "route",
            "route",
            "route=" + one("select route_id::text" + within + " and route_id is not null", estate)),
        new Filter("kind", "kind: round", "kind=round"),
        new Filter("kind", "kind: finding", "kind=finding"),
        new Filter("kind", "kind: checklist", "kind=checklist"),
        new Filter("date", "a month", "from=" + month + "&to=" + month.plusDays(30)),
        new Filter("result", "result: all passed", "result=pass"),
        new Filter("result", "result: failed", "result=fail"),
        new Filter("result", "result: urgent", "result=urgent"),
        new Filter("show", "not reviewed", "show=open"),
        new Filter("show", "sent back", "show=returned"),
        new Filter("show", "held", "show=held"),
        new Filter("words", "words: 漏水", "words=%E6%BC%8F%E6%B0%B4"),
        new Filter(
            "words", "words: 螺丝松动 19 (rare)", "words=%E8%9E%BA%E4%B8%9D%E6%9D%BE%E5%8A%A8+19"),
        new Filter("words", "words: 无此 (none)", "words=%E6%97%A0%E6%AD%A4"));
  }

  private void measure(String who, Visitor visitor, List<Filter> filters) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("no filter", "show=all");
    filters.forEach(filter -> asked.put(filter.name(), filter.query()));
    for (int a = 0; a < filters.size(); a++) {
      for (Filter other : filters.subList(a + 1, filters.size())) {
        Filter one = filters.get(a);
        if (!one.dimension().equals(other.dimension())) {
          asked.put(one.name() + " + " + other.name(), one.query() + "&" + other.query());
        }
      }
    }
    asked.values().forEach(query -> visitor.get("/api/log?" + query));
    say("");
    say("%s; load of this machine %.1f", who, load());
    say("%-52s %14s %14s", "milliseconds: median / 95th percentile", "first page", "a year down");
    List<Long> firstPages = new ArrayList<>();
    List<Long> deepPages = new ArrayList<>();
    asked.forEach(
        (name, query) -> {
          String first = timed(visitor, "/api/log?" + query, firstPages);
          String deep = timed(visitor, "/api/log?" + query + "&after=" + DEEP, deepPages);
          say("%-52s %14s %14s", name, first, deep);
        });
    say("%-52s %14s %14s", "all of these", figures(firstPages), figures(deepPages));
    say("load of this machine %.1f", load());
  }

  private String timed(Visitor visitor, String path, List<Long> all) {
    List<Long> micros = new ArrayList<>();
    for (int i = -3; i < TIMES; i++) {
      long start = System.nanoTime();
      int status = visitor.get(path).statusCode();
      long taken = (System.nanoTime() - start) / 1000;
      assertThat(status).as(path).isEqualTo(200);
      if (i >= 0) {
        micros.add(taken);
      }
    }
    all.addAll(micros);
    return figures(micros);
  }

  private static String figures(List<Long> micros) {
    List<Long> sorted = micros.stream().sorted().toList();
    return "%.0f / %.0f"
        .formatted(
            sorted.get(sorted.size() / 2) / 1000.0,
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / 1000.0);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private String one(String sql, UUID estate) {
    return jdbc.sql(sql + " limit 1").param(estate).query(String.class).single();
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

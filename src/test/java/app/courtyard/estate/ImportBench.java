package app.courtyard.estate;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long an estate of 20,000 places takes, alone and with a resident and a half in each unit:
 * {@code bench/import}. No test: it judges nothing but that all of it came in.
 */
@CourtyardTest
class ImportBench {

  private static final int PLACES = Integer.getInteger("bench.places", 20_000);
  private static final int TIMES = Integer.getInteger("bench.times", 5);
  private static final int COURTYARDS = 20;
  private static final int BUILDINGS = 10;
  private static final int CHECKPOINTS = 5;

  private static final Person COMPANY =
      new Person(UUID.randomUUID(), null, "company", "公司", Role.ADMINISTRATOR);

  @Autowired private EstateImport estates;
  @Autowired private EstateExport export;
  @Autowired private JdbcClient jdbc;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<Long>> millis = new LinkedHashMap<>();

  @Test
  void measure() throws IOException {
    for (boolean residents : new boolean[] {false, true}) {
      millis.clear();
      int size = 0;
      for (int i = -1; i < TIMES; i++) {
        if (i == 0) {
          millis.clear(); // The first one only warms up.
        }
        size = once("B" + (residents ? "R" : "") + (i + 2), residents);
      }
      say("");
      say(
          "%,d places%s, %.1f MB, %d times; load of this machine %.1f",
          PLACES,
          residents ? ", %,d residents".formatted(residents()) : "",
          size / 1e6,
          TIMES,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      millis.forEach(
          (what, taken) -> {
            List<Long> sorted = taken.stream().sorted().toList();
            say(
                "%-44s %6.1f / %6.1f s",
                what, sorted.get(sorted.size() / 2) / 1e3, sorted.getLast() / 1e3);
          });
    }
    Path report = Files.createDirectories(Path.of("target", "bench")).resolve("import.txt");
    Files.write(report, lines);
  }

  private int once(String code, boolean residents) {
    byte[] workbook = workbook(code, residents);
    var files = new EstateFiles(List.of(new UploadedFile("estate.xlsx", workbook)), null);
    var checked =
        (ImportOutcome.Checked)
            timed("dry run of all of it", () -> estates.check(files, COMPANY, step -> {}));
    AtomicInteger steps = new AtomicInteger();
    String shown = checked.preview().digest();
    var loaded =
        timed(
            "load, after the dry run was seen",
            () -> estates.load(files, COMPANY, shown, step -> steps.incrementAndGet()));
    assertThat(loaded).isInstanceOf(ImportOutcome.Loaded.class);
    var again =
        (ImportOutcome.Checked)
            timed("dry run again: nothing changes", () -> estates.check(files, COMPANY, s -> {}));
    assertThat(again.preview().changesSomething()).isFalse();
    UUID id =
        jdbc.sql("select id from estate where code = ?").param(code).query(UUID.class).single();
    assertThat(
            jdbc.sql("select count(*) from place where estate_id = ?")
                .param(id)
                .query(Integer.class)
                .single())
        .isEqualTo(PLACES);
    timed("export", () -> export.workbook(COMPANY, id, Locale.CHINESE).orElseThrow());
    return workbook.length;
  }

  private <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    millis
        .computeIfAbsent(what, any -> new ArrayList<>())
        .add((System.nanoTime() - start) / 1_000_000);
    return result;
  }

  private static int units() {
    return PLACES - COURTYARDS * (1 + BUILDINGS + CHECKPOINTS);
  }

  private static int residents() {
    return units() * 3 / 2;
  }

  private static byte[] workbook(String code, boolean residents) {
    Map<Sheet, List<List<@Nullable Object>>> rows = new EnumMap<>(Sheet.class);
    add(rows, Sheet.ESTATE, code, "四季花城", null, null, null);
    for (int c = 0; c < COURTYARDS; c++) {
      add(rows, Sheet.COURTYARDS, "C" + c, "苑落 " + c, 22.63, 114.05);
      for (int b = 0; b < BUILDINGS; b++) {
        add(rows, Sheet.BUILDINGS, "C" + c + "-" + b, "C" + c, b + " 栋", 22.63, 114.05);
      }
      for (int p = 0; p < CHECKPOINTS; p++) {
        add(
            rows,
            Sheet.CHECKPOINTS,
            "C" + c + "-P" + p,
            "C" + c,
            "门岗 " + p,
            "出入口巡查",
            22.63,
            114.05);
      }
    }
    for (int u = 0; u < units(); u++) {
      String building = "C" + u % COURTYARDS + "-" + u / COURTYARDS % BUILDINGS;
      add(rows, Sheet.UNITS, building + "-" + u, building, String.valueOf(u), "自住");
      for (int r = 0; residents && r < 1 + u % 2; r++) {
        String number = "R" + u + "-" + r;
        add(
            rows,
            Sheet.RESIDENTS,
            number,
            building + "-" + u,
            "陈晓明",
            "业主",
            "1390000%04d".formatted(u % 10_000),
            "否");
      }
    }
    return EstateWorkbook.write(rows, Locale.CHINESE);
  }

  private static void add(
      Map<Sheet, List<List<@Nullable Object>>> rows, Sheet sheet, @Nullable Object... cells) {
    rows.computeIfAbsent(sheet, any -> new ArrayList<>())
        .add(new ArrayList<>(Arrays.asList(cells)));
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    lines.add(line);
    System.out.println(line);
  }
}

package app.courtyard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.estate.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SampleEstateTest {

  private final Map<Sheet, List<List<Object>>> rows = SampleEstate.rows();

  @Test
  void the_committed_workbook_is_what_the_generator_makes() throws IOException {
    Map<String, String> committed = content(Files.readAllBytes(Path.of(SampleEstate.FILE)));
    Map<String, String> made = content(SampleEstate.workbook());
    assertThat(made.keySet()).isEqualTo(committed.keySet());
    made.forEach((part, text) -> assertThat(text.equals(committed.get(part))).as(part).isTrue());
  }

  @Test
  void making_it_again_gives_the_same_bytes() {
    assertThat(SampleEstate.workbook()).isEqualTo(SampleEstate.workbook());
  }

  @Test
  void it_has_the_size_of_a_real_estate() {
    assertThat(counts())
        .containsEntry(Sheet.COURTYARDS, 8)
        .containsEntry(Sheet.BUILDINGS, 64)
        .containsEntry(Sheet.UNITS, 3_200)
        .containsEntry(Sheet.SHOPS, 60)
        .containsEntry(Sheet.FACILITIES, 420)
        .containsEntry(Sheet.CHECKPOINTS, 160);
    assertThat(by(Sheet.UNITS, 3)).containsEntry("出租", 800L).containsEntry("空置", 256L);
    assertThat(by(Sheet.STAFF, 2))
        .containsEntry("秩序员", 38L)
        .containsEntry("保洁员", 30L)
        .containsEntry("技术员", 9L)
        .containsEntry("绿化员", 8L);
    assertThat(by(Sheet.ACCOUNTS, 2))
        .containsEntry("客户大使", 6L)
        .containsEntry("客户服务主管", 2L)
        .containsEntry("投诉专员", 1L)
        .containsEntry("前台", 2L)
        .containsEntry("部门经理", 1L);
  }

  @Test
  void its_buildings_have_6_to_18_floors_with_2_to_4_units_each() {
    for (SampleCourtyard courtyard : SampleCourtyard.values()) {
      courtyard
          .buildings()
          .forEach(
              building -> {
                assertThat(building.floors()).isBetween(6, 18);
                assertThat(building.unitsAFloor()).isBetween(2, 4);
              });
    }
  }

  @Test
  void each_ambassador_answers_for_about_530_households_and_two_of_them_for_two_courtyards() {
    Map<String, Integer> households = new TreeMap<>();
    for (SampleCourtyard courtyard : SampleCourtyard.values()) {
      int units =
          courtyard.buildings().stream().mapToInt(one -> one.floors() * one.unitsAFloor()).sum();
      households.merge(courtyard.ambassador(), units, Integer::sum);
    }
    assertThat(households)
        .hasSize(6)
        .allSatisfy((login, units) -> assertThat(units).isBetween(525, 540));
    assertThat(by(Sheet.RESPONSIBILITIES, 0))
        .containsEntry("wangmin", 2L)
        .containsEntry("liuyang", 2L)
        .hasSize(6);
  }

  @Test
  void a_day_has_12_rounds_of_12_to_25_checkpoints_and_each_building_is_walked_weekly() {
    assertThat(rows.get(Sheet.ROUTES)).filteredOn(route -> "每天".equals(route.get(3))).hasSize(12);
    assertThat(by(Sheet.STOPS, 0))
        .allSatisfy((route, stops) -> assertThat(stops).isBetween(12L, 25L));
    long lobbies =
        rows.get(Sheet.STOPS).stream()
            .filter(stop -> stop.getFirst().toString().contains("-W"))
            .filter(stop -> stop.get(2).toString().endsWith("-P1"))
            .count();
    assertThat(lobbies).isEqualTo(64);
  }

  @Test
  void nobody_in_it_has_a_real_telephone() {
    assertThat(rows.get(Sheet.RESIDENTS))
        .allSatisfy(row -> assertThat((String) row.get(4)).startsWith("1390000"));
    assertThat(rows.get(Sheet.RESIDENTS).stream().map(row -> row.get(4)).distinct())
        .hasSize(counts().get(Sheet.RESIDENTS));
  }

  private Map<Sheet, Integer> counts() {
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, sheet -> sheet.getValue().size()));
  }

  private Map<String, Long> by(Sheet sheet, int column) {
    return rows.get(sheet).stream()
        .collect(Collectors.groupingBy(row -> row.get(column).toString(), Collectors.counting()));
  }

  /** Unpacked: how well it is packed is the Java version's affair. */
  private static Map<String, String> content(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (var part : Collections.list(zip.getEntries())) {
        parts.put(
            part.getName(),
            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}

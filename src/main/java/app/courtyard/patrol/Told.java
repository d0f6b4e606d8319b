package app.courtyard.patrol;

import app.courtyard.patrol.Visit.Version;
import app.courtyard.patrol.Visit.Voided;
import app.courtyard.patrol.VisitRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one visit of a record and its corrections. */
final class Told {

  private final Map<UUID, Row> rows;

  private Told(List<Row> rows) {
    this.rows =
        rows.stream().collect(Collectors.toMap(row -> row.visit().record(), Function.identity()));
  }

  /** Each that counts or was voided once, by when somebody was there first. */
  static List<Visit> visits(List<Row> rows) {
    Told told = new Told(rows);
    Map<UUID, List<Row>> same = new HashMap<>();
    rows.forEach(
        row ->
            same.computeIfAbsent(told.first(row).visit().record(), id -> new ArrayList<>())
                .add(row));
    List<Visit> visits =
        same.values().stream()
            .map(told::visit)
            .sorted(Comparator.comparing(Visit::at).thenComparing(Visit::record))
            .toList();
    List<Visit> spaced = new ArrayList<>();
    Map<String, Visit> before = new HashMap<>();
    for (Visit visit : visits) {
      spaced.add(visit.after(before.get(visit.person())));
      if (visit.voided() == null) {
        before.put(visit.person(), visit);
      }
    }
    return spaced;
  }

  private Row first(Row row) {
    Row first = row;
    while (first.corrects() != null && rows.containsKey(first.corrects())) {
      first = rows.get(first.corrects());
    }
    return first;
  }

  /**
   * @param same in the order of time
   */
  private Visit visit(List<Row> same) {
    Row head = same.stream().filter(Row::counts).findFirst().orElse(same.getLast());
    Voided voided =
        head.counts()
            ? null
            : same.stream()
                .map(row -> row.visit().voided())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    Visit last = head.visit();
    Visit first = first(head).visit();
    boolean corrected = same.size() > 1;
    return new Visit(
        last.record(),
        first.taskId(),
        last.courtyardId(),
        last.placeId(),
        last.place(),
        last.placeAt(),
        last.person(),
        first.arrival(),
        first.arrivedAt(),
        first.reason(),
        first.distanceMetres(),
        first.accuracyMetres(),
        first.startedAt(),
        first.at(),
        first.clock(),
        null,
        last.result(),
        last.worst(),
        last.fails(),
        last.form(),
        last.answers(),
        last.photos(),
        same.reversed().stream()
            .filter(row -> row != head)
            .map(row -> version(row.visit()))
            .toList(),
        corrected ? last.at() : null,
        voided);
  }

  private static Version version(Visit visit) {
    return new Version(
        visit.record(), visit.person(), visit.at(), visit.form(), visit.answers(), visit.photos());
  }
}

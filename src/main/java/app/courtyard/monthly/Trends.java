package app.courtyard.monthly;

import static app.courtyard.monthly.MonthOfComplaints.received;

import app.courtyard.casework.CaseFile;
import app.courtyard.form.Words;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock.Series;
import app.courtyard.report.ReportBlock.Trend;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the last twelve months went. */
final class Trends {

  /** More lines nobody tells apart. */
  private static final int MOST_TOPICS = 4;

  private final MonthOfComplaints month;
  private final BothLanguages words;

  Trends(MonthOfComplaints month, BothLanguages words) {
    this.month = month;
    this.words = words;
  }

  Trend cases() {
    return trend(
        "monthly.trend.cases",
        Stream.of(Measure.RECEIVED, Measure.STRUCK_OFF, Measure.OPEN)
            .map(
                measure ->
                    series(
                        words.say("inventory.measure." + measure.code()),
                        inventory -> inventory.count(measure)))
            .toList());
  }

  /** The classes of which most came in the year. */
  Trend topics() {
    List<CaseFile> all =
        month.year().stream().flatMap(one -> received(one, file -> true).stream()).toList();
    return trend(
        "monthly.trend.topics",
        month.topics().stream()
            .filter(topic -> count(all, topic) > 0)
            .sorted(Comparator.comparing((String topic) -> -count(all, topic)))
            .limit(MOST_TOPICS)
            .map(
                topic ->
                    series(
                        month
                            .classes()
                            .of(
                                all.stream()
                                    .filter(file -> topic.equals(file.topic()))
                                    .findFirst()
                                    .orElseThrow())
                            .getFirst(),
                        inventory ->
                            received(inventory, file -> topic.equals(file.topic())).size()))
            .toList());
  }

  /** In percent: answered in time, and satisfied 3 and more. */
  Trend quality() {
    return trend(
        "monthly.trend.quality",
        List.of(
            series(
                words.say("monthly.in-time"),
                inventory ->
                    percent(
                        inventory.count(Measure.ANSWERED),
                        inventory.count(Measure.ANSWERED)
                            + inventory.count(Measure.ANSWERED_LATE))),
            series(
                words.say("monthly.satisfied"),
                inventory -> {
                  int rated = month.ratingsIn(inventory).size();
                  return percent(rated - month.dissatisfiedIn(inventory).size(), rated);
                })));
  }

  private Trend trend(String title, List<Series> series) {
    return new Trend(words.say(title), month.year().stream().map(month::nameOf).toList(), series);
  }

  private Series series(Words name, Function<Inventory, @Nullable Integer> value) {
    return new Series(name, month.year().stream().map(value).toList());
  }

  private static long count(List<CaseFile> all, String topic) {
    return all.stream().filter(file -> topic.equals(file.topic())).count();
  }

  private static @Nullable Integer percent(int part, int of) {
    return of == 0 ? null : part * 100 / of;
  }
}

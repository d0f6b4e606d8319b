package app.courtyard.weekly.ui;

import app.courtyard.chart.Chart;
import app.courtyard.chart.Chart.Kind;
import app.courtyard.chart.ChartData;
import app.courtyard.inventory.Period.Week;
import app.courtyard.weekly.Figure;
import app.courtyard.weekly.Summary;
import app.courtyard.weekly.WeekLook;
import app.courtyard.weekly.WeekWords;
import java.time.ZoneId;
import java.util.List;

/** The week as pictures; the numbers under them lead to their cases. */
final class WeekCharts {

  static Chart classes(Summary summary, WeekLook look, WeekWords words) {
    ChartData data = words.byClass(summary);
    List<String> codes = words.chartedClasses(summary);
    return new Chart(
        Kind.BARS,
        words.say("weekly.chart.classes"),
        data,
        (series, name) ->
            new FigureLink(
                look.of(codes.get(name)),
                data.series().indexOf(series) == 0 ? Figure.RECEIVED : Figure.RECEIVED_BEFORE,
                series.name(),
                data.names().get(name),
                series.values().get(name)));
  }

  static Chart course(Summary summary, WeekLook look, WeekWords words, ZoneId zone) {
    ChartData data = words.course(summary, zone);
    return new Chart(
        Kind.LINES,
        words.say("weekly.chart.course", Summary.WEEKS),
        data,
        (series, name) ->
            new FigureLink(
                look.on(back(look.week(), Summary.WEEKS - 1 - name)),
                data.series().indexOf(series) == 0 ? Figure.RECEIVED : Figure.STRUCK_OFF,
                series.name(),
                data.names().get(name),
                series.values().get(name)));
  }

  private static Week back(Week week, int weeks) {
    return new Week(week.friday().minusWeeks(weeks));
  }

  private WeekCharts() {}
}

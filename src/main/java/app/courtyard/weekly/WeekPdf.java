package app.courtyard.weekly;

import app.courtyard.chart.ChartData;
import app.courtyard.inventory.Counted;
import app.courtyard.place.Estate;
import app.courtyard.print.Sheet;
import app.courtyard.print.Sheet.Table;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The week on paper, to be handed round in the meeting. */
final class WeekPdf {

  /** Of what came again; the page has all of them. */
  private static final int MOST = 6;

  /** The column of the change, beside the two weeks that it compares. */
  private static final int AFTER_BEFORE = Figure.BY_CLASS.indexOf(Figure.RECEIVED_BEFORE) + 2;

  private static final float CLASSES = 70;
  private static final float CLASS = 22;

  private final WeekWords words;
  private final Estate estate;

  WeekPdf(WeekWords words, Estate estate) {
    this.words = words;
    this.estate = estate;
  }

  String name(Summary summary) {
    return "%s %s %s".formatted(estate.name(), words.say("weekly.title"), summary.week());
  }

  void write(Summary summary, List<Precaution> precautions, OutputStream out) {
    try (Sheet sheet = new Sheet(name(summary), out)) {
      sheet.heading(words.say("weekly.title"));
      sheet.note(estate.name() + " · " + words.period(summary.week()));
      classes(sheet, summary);
      sheet.roomForLines();
      sheet.section(words.say("weekly.chart.course", Summary.WEEKS));
      sheet.lines(words.course(summary, estate.timeZone()));
      charted(sheet, words.byClass(summary));
      sheet.tables(
          words.say("weekly.places"),
          repeats("weekly.places", summary.places()),
          words.say("weekly.causes"),
          repeats("weekly.causes", summary.causes()));
      Figure.OF_WHOLE.forEach(figure -> cases(sheet, figure, summary));
      precautions(sheet, precautions);
    }
  }

  private void classes(Sheet sheet, Summary summary) {
    List<String> head = new ArrayList<>(List.of(words.say("inventory.by.class")));
    Figure.BY_CLASS.forEach(figure -> head.add(words.say("weekly.figure." + figure.code())));
    head.add(AFTER_BEFORE, words.say("weekly.change"));
    sheet.table(
        head,
        words.lines(summary).stream()
            .map(
                line -> {
                  List<String> row =
                      new ArrayList<>(List.of((line.isPart() ? "　" : "") + line.name()));
                  Figure.BY_CLASS.forEach(
                      figure -> row.add(String.valueOf(summary.count(figure, line.of()))));
                  row.add(AFTER_BEFORE, words.change(summary.change(line.of())));
                  return List.copyOf(row);
                })
            .toList());
  }

  private void charted(Sheet sheet, ChartData data) {
    if (!data.names().isEmpty()) {
      sheet.roomFor(CLASSES + CLASS * data.names().size());
      sheet.section(words.say("weekly.chart.classes"));
      sheet.bars(data);
    }
  }

  private Table repeats(String key, List<Repeat> repeats) {
    List<List<String>> rows = new ArrayList<>();
    repeats.stream()
        .limit(MOST)
        .map(
            one ->
                List.of(
                    words.about(one), String.valueOf(one.count()), String.valueOf(one.inWeek())))
        .forEach(rows::add);
    if (rows.isEmpty()) {
      rows.add(List.of(words.say(key + ".none"), "", ""));
    } else if (repeats.size() > MOST) {
      rows.add(List.of(words.say("weekly.more", repeats.size() - MOST), "", ""));
    }
    return new Table(
        List.of(
            words.say(key + ".what"),
            words.say("weekly.repeated.times"),
            words.say("weekly.figure.received")),
        rows);
  }

  private void cases(Sheet sheet, Figure figure, Summary summary) {
    List<Counted> behind = summary.behind(figure, null);
    if (!behind.isEmpty()) {
      sheet.section(words.say("weekly.figure." + figure.code()) + " " + behind.size());
      behind.forEach(one -> sheet.note(words.line(one.file())));
    }
  }

  private void precautions(Sheet sheet, List<Precaution> precautions) {
    sheet.section(words.say("weekly.precautions"));
    if (precautions.isEmpty()) {
      sheet.note(words.say("weekly.precautions.none"));
      return;
    }
    sheet.table(
        Stream.of("weekly.words", "weekly.about", "weekly.responsible", "weekly.due", "weekly.done")
            .map(words::say)
            .toList(),
        precautions.stream()
            .map(
                one ->
                    List.of(
                        one.words(),
                        words.about(one.place(), one.caseClass()),
                        one.responsible(),
                        one.due().toString(),
                        one.doneOn() == null ? "" : one.doneOn().toString()))
            .toList());
  }
}

package app.courtyard.weekly;

import app.courtyard.casework.CaseClasses.Topic;
import app.courtyard.casework.CaseFile;
import app.courtyard.chart.ChartData;
import app.courtyard.chart.ChartData.Series;
import app.courtyard.form.Option;
import app.courtyard.inventory.Grouping;
import app.courtyard.inventory.Inventory;
import app.courtyard.inventory.Measure;
import app.courtyard.inventory.Period.Week;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a week on the page, in the meeting and on paper: the same words everywhere. */
public final class WeekWords {

  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final I18NProvider words;
  private final Locale locale;
  private final List<Topic> topics;

  /**
   * @param topics the classes in their order
   */
  public WeekWords(I18NProvider words, Locale locale, List<Topic> topics) {
    this.words = words;
    this.locale = locale;
    this.topics = topics;
  }

  /**
   * A line of the numbers.
   *
   * @param of the class, as {@link Summary#behind} takes it; null: the whole
   * @param isPart of the class above it
   */
  public record Line(@Nullable String of, String name, boolean isPart) {}

  /**
   * The whole, then each class that has a number, with those of its second level that have one;
   * last what is of no class, or of one that the forms no longer know.
   */
  public List<Line> lines(Summary summary) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(null, say("inventory.whole"), false));
    for (Topic topic : topics) {
      if (hasNumber(summary, topic.code())) {
        lines.add(new Line(topic.code(), topic.label().in(locale), false));
        topic.parts().stream()
            .map(part -> new Line(topic.code() + "." + part.code(), label(part), true))
            .filter(part -> hasNumber(summary, part.of()))
            .forEach(lines::add);
      }
    }
    summary.now().cases().stream()
        .map(one -> one.file().topic())
        .flatMap(Stream::ofNullable)
        .filter(code -> !isClass(code))
        .distinct()
        .filter(code -> hasNumber(summary, code))
        .forEach(code -> lines.add(new Line(code, code, false)));
    if (hasNumber(summary, Grouping.NONE)) {
      lines.add(new Line(Grouping.NONE, say("inventory.none.class"), false));
    }
    return lines;
  }

  private static boolean hasNumber(Summary summary, @Nullable String of) {
    return Figure.BY_CLASS.stream().anyMatch(figure -> summary.count(figure, of) > 0);
  }

  /**
   * The classes of the first level of which something was received, this week or the week before.
   */
  public ChartData byClass(Summary summary) {
    List<String> classes = chartedClasses(summary);
    return new ChartData(
        classes.stream().map(this::className).toList(),
        Stream.of(Figure.RECEIVED, Figure.RECEIVED_BEFORE)
            .map(
                figure ->
                    new Series(
                        say("weekly.figure." + figure.code()),
                        classes.stream().map(code -> summary.count(figure, code)).toList()))
            .toList());
  }

  /** The codes of those, in their order. */
  public List<String> chartedClasses(Summary summary) {
    return lines(summary).stream()
        .filter(line -> line.of() != null && !line.isPart())
        .map(Line::of)
        .filter(
            code ->
                summary.count(Figure.RECEIVED, code) + summary.count(Figure.RECEIVED_BEFORE, code)
                    > 0)
        .toList();
  }

  /** Received and struck off in each of the weeks, which are named by their Fridays. */
  public ChartData course(Summary summary, ZoneId zone) {
    return new ChartData(
        summary.weeks().stream()
            .map(week -> LocalDate.ofInstant(week.window().until(), zone).minusDays(1))
            .map(SHORT_DAY::format)
            .toList(),
        Stream.of(Measure.RECEIVED, Measure.STRUCK_OFF)
            .map(measure -> new Series(measureName(measure), counts(summary.weeks(), measure)))
            .toList());
  }

  private static List<@Nullable Integer> counts(List<Inventory> weeks, Measure measure) {
    return weeks.stream().<@Nullable Integer>map(week -> week.count(measure)).toList();
  }

  private String measureName(Measure measure) {
    return say("inventory.measure." + measure.code());
  }

  /** 2026-11-21 – 2026-11-27. */
  public String period(Week week) {
    return say("weekly.period", week.first().toString(), week.friday().toString());
  }

  /** +3, −2, 0. */
  public String change(int more) {
    return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
  }

  /** Where, and of which class, as far as these are set. */
  public String about(@Nullable String place, @Nullable String caseClass) {
    return String.join(
        " · ",
        Stream.of(Optional.ofNullable(place), Optional.ofNullable(caseClass).map(this::className))
            .flatMap(Optional::stream)
            .toList());
  }

  public String about(Repeat repeat) {
    return about(repeat.place(), repeat.caseClass());
  }

  /** 噪音扰民 · 装修噪音, or its first level alone. */
  public String className(String code) {
    if (code.equals(Grouping.NONE)) {
      return say("inventory.none.class");
    }
    String[] levels = code.split("\\.", 2);
    Optional<Topic> topic = topics.stream().filter(one -> one.code().equals(levels[0])).findFirst();
    String first = topic.map(one -> one.label().in(locale)).orElse(levels[0]);
    return levels.length == 1
        ? first
        : first
            + " · "
            + topic.stream()
                .flatMap(one -> one.parts().stream())
                .filter(part -> part.code().equals(levels[1]))
                .map(this::label)
                .findFirst()
                .orElse(levels[1]);
  }

  /** Whether there is such a class, of the first level or both. */
  public boolean isClass(String code) {
    return topics.stream()
        .anyMatch(
            topic ->
                topic.code().equals(code)
                    || topic.parts().stream()
                        .anyMatch(part -> code.equals(topic.code() + "." + part.code())));
  }

  /** 12 号 海棠苑 3 栋 201 · 噪音扰民 · 装修噪音. */
  public String line(CaseFile file) {
    String where =
        String.join(
            " ",
            Stream.of(file.courtyard(), file.place())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
    return say("cases.number", String.valueOf(file.number()))
        + " "
        + about(where.isEmpty() ? null : where, file.caseClass());
  }

  public String say(String key, Object... values) {
    return words.getTranslation(key, locale, values);
  }

  private String label(Option part) {
    return part.label().in(locale);
  }
}

package app.courtyard.report;

import app.courtyard.chart.ChartData;
import app.courtyard.form.Words;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.print.Sheet;
import app.courtyard.print.Sheet.Fact;
import app.courtyard.report.ReportBlock.Told;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports on paper: all that the page says, who handed it in and approved it, and its hash. */
@Component
class ReportPdfs {

  /**
   * A heading with the first lines under it, in points: none stands alone at the foot of a page.
   */
  private static final float BEGINNING = 150;

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ReportKinds kinds;
  private final Estates estates;
  private final I18NProvider words;

  ReportPdfs(ReportKinds kinds, Estates estates, I18NProvider words) {
    this.kinds = kinds;
    this.estates = estates;
    this.words = words;
  }

  /** As it was handed in or amended, in the language of its writer. */
  byte[] of(Report report, Edition edition, List<ReportEvent> course) {
    Paper paper = new Paper(report, Locale.of(edition.language()));
    List<Fact> facts = new ArrayList<>(paper.about());
    facts.add(
        Fact.of(
            paper.say("reports.pdf.made"), paper.minute(edition.madeAt()) + " " + edition.maker()));
    course.stream()
        .map(event -> Fact.of(paper.say("reports.step." + event.step().code()), paper.said(event)))
        .forEach(facts::add);
    facts.add(Fact.of(paper.say("reports.hash"), edition.sha256()));
    return paper.write(facts, edition.content(), edition.words(), edition.amendment());
  }

  /** As it stands, before it was handed in. */
  byte[] ofDraft(Report report, ReportContent content, Locale language) {
    Paper paper = new Paper(report, language);
    return paper.write(paper.about(), content, report.words(), null);
  }

  String nameOf(Report report, Locale language) {
    return estates.get(report.estateId()).name()
        + " "
        + kinds.get(report.kind()).name().in(language)
        + " "
        + report.month();
  }

  /** One document, in one language. */
  private final class Paper {

    private final Report report;
    private final Locale language;
    private final Estate estate;

    Paper(Report report, Locale language) {
      this.report = report;
      this.language = language;
      this.estate = estates.get(report.estateId());
    }

    private String say(String key, Object... values) {
      return words.getTranslation(key, language, values);
    }

    private String in(Words both) {
      return both.in(language);
    }

    private String minute(Instant at) {
      return MINUTE.format(at.atZone(estate.timeZone()));
    }

    private String said(ReportEvent event) {
      String done = minute(event.at()) + " " + event.account();
      return event.words() == null ? done : done + "\n" + event.words();
    }

    private List<Fact> about() {
      return List.of(
          Fact.of(say("reports.pdf.month"), report.month().toString()),
          Fact.of(
              say("reports.pdf.of"),
              report.writer() == null ? say("reports.of-estate") : report.writer()),
          Fact.of(say("reports.pdf.state"), say("reports.state." + report.state().code())));
    }

    private byte[] write(
        List<Fact> facts,
        ReportContent content,
        Map<String, String> written,
        @Nullable String amendment) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Sheet sheet = new Sheet(nameOf(report, language), out)) {
        sheet.heading(in(kinds.get(report.kind()).name()));
        sheet.note(estate.name());
        sheet.facts(facts);
        if (amendment != null) {
          sheet.section(say("reports.step.amended"));
          sheet.words(amendment);
        }
        content.blocks().forEach(block -> write(sheet, block, written));
      }
      return out.toByteArray();
    }

    private void write(Sheet sheet, ReportBlock block, Map<String, String> written) {
      if (block instanceof ReportBlock.Trend) {
        sheet.roomForLines();
      } else {
        sheet.roomFor(BEGINNING);
      }
      sheet.section(in(block.title()));
      switch (block) {
        case ReportBlock.Table table -> table(sheet, table);
        case ReportBlock.Trend trend -> sheet.lines(chart(trend, language));
        case ReportBlock.Cases cases -> cases(sheet, cases, written);
        case ReportBlock.Section section ->
            sheet.words(written.getOrDefault(section.key(), say("reports.nothing")));
      }
    }

    private void table(Sheet sheet, ReportBlock.Table table) {
      if (table.lines().isEmpty()) {
        sheet.note(say("reports.none"));
        return;
      }
      sheet.table(
          Stream.concat(Stream.of(""), table.heads().stream().map(this::in)).toList(),
          table.lines().stream()
              .map(
                  line ->
                      Stream.concat(
                              Stream.of(in(line.name())),
                              line.cells().stream().map(cell -> in(cell.words())))
                          .toList())
              .toList());
    }

    private void cases(Sheet sheet, ReportBlock.Cases cases, Map<String, String> written) {
      if (cases.cases().isEmpty()) {
        sheet.note(say("reports.none"));
        return;
      }
      sheet.facts(
          cases.cases().stream()
              .map(
                  told ->
                      new Fact(
                          say("cases.number", String.valueOf(told.number())),
                          told(told, in(cases.asks()), written),
                          false))
              .toList());
    }

    private String told(Told told, String asks, Map<String, String> written) {
      List<String> lines = new ArrayList<>();
      lines.add(in(told.name()));
      told.facts().stream().map(this::in).forEach(lines::add);
      if (told.said() != null) {
        lines.add("“" + told.said() + "”");
      }
      lines.add(asks + " " + written.getOrDefault(told.key(), say("reports.not-said")));
      return String.join("\n", lines);
    }
  }

  /** Of a trend in one language. */
  static ChartData chart(ReportBlock.Trend trend, Locale language) {
    return new ChartData(
        trend.names(),
        trend.series().stream()
            .map(one -> new ChartData.Series(one.name().in(language), one.values()))
            .toList());
  }
}

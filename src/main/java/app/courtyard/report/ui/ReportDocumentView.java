package app.courtyard.report.ui;

import app.courtyard.chart.Chart;
import app.courtyard.chart.Chart.Kind;
import app.courtyard.chart.ChartData;
import app.courtyard.report.ReportBlock;
import app.courtyard.report.ReportBlock.Told;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ui.ReportLinks.Look;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a report says, with places to write in as long as it is written. */
class ReportDocumentView extends Div {

  private final transient Look look;
  private final transient ReportReader reader;
  private final transient Map<String, String> words;
  private final transient WordsField.@Nullable Keeping keeping;
  private final List<WordsField> fields = new ArrayList<>();

  /**
   * @param keeping null: it is only read
   */
  ReportDocumentView(
      ReportContent content,
      Map<String, String> words,
      Look look,
      ReportReader reader,
      WordsField.@Nullable Keeping keeping) {
    this.look = look;
    this.reader = reader;
    this.words = words;
    this.keeping = keeping;
    addClassNames("stack", "report");
    for (int block = 0; block < content.blocks().size(); block++) {
      add(section(content.blocks().get(block), block));
    }
  }

  Optional<WordsField> field(String key) {
    return fields.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private Component section(ReportBlock block, int at) {
    return switch (block) {
      case ReportBlock.Table table -> titled(table, table(table, at));
      case ReportBlock.Trend trend -> chart(trend);
      case ReportBlock.Cases cases -> titled(cases, cases(cases));
      case ReportBlock.Section section -> titled(section, written(section));
    };
  }

  private Div titled(ReportBlock block, Component content) {
    Div section = new Div(new H2(reader.in(block.title())), content);
    section.addClassName("report-block");
    return section;
  }

  private Component table(ReportBlock.Table table, int at) {
    return table.lines().isEmpty() ? nothing() : new FigureTable(table, at, look, reader);
  }

  private Div chart(ReportBlock.Trend trend) {
    Div card =
        new Div(
            new Chart(
                Kind.LINES,
                reader.in(trend.title()),
                new ChartData(
                    trend.names(),
                    trend.series().stream()
                        .map(one -> new ChartData.Series(reader.in(one.name()), one.values()))
                        .toList())));
    card.addClassNames("card", "report-block");
    return card;
  }

  private Component cases(ReportBlock.Cases cases) {
    if (cases.cases().isEmpty()) {
      return nothing();
    }
    Div list = new Div();
    list.addClassName("stack");
    cases.cases().forEach(told -> list.add(told(told, reader.in(cases.asks()))));
    return list;
  }

  private Div told(Told told, String asks) {
    Anchor title =
        new Anchor(
            "cases/" + told.id(),
            getTranslation("cases.number", String.valueOf(told.number()))
                + " "
                + reader.in(told.name()));
    title.addClassName("title");
    Div card = new Div(title);
    card.addClassNames("card", "stack", "told");
    told.facts()
        .forEach(
            fact -> {
              Div line = new Div(reader.in(fact));
              line.addClassNames("sub", "num");
              card.add(line);
            });
    if (told.said() != null) {
      Div said = new Div(told.said());
      said.addClassName("note-line");
      card.add(said);
    }
    card.add(
        keeping == null
            ? said(words.get(told.key()), "reports.not-said", asks)
            : field(told.key(), "", asks));
    return card;
  }

  private Component written(ReportBlock.Section section) {
    return keeping == null
        ? said(words.get(section.key()), "reports.nothing", "")
        : field(section.key(), reader.in(section.title()), reader.in(section.asks()));
  }

  private WordsField field(String key, String label, String asks) {
    WordsField field = new WordsField(key, label, asks, words.getOrDefault(key, ""), keeping);
    fields.add(field);
    return field;
  }

  private Paragraph said(@Nullable String words, String nothing, String asks) {
    Paragraph said = new Paragraph();
    said.addClassName("in-words");
    if (!asks.isEmpty()) {
      Span label = new Span(asks + " ");
      label.addClassName("sub");
      said.add(label);
    }
    said.add(new Span(words == null ? getTranslation(nothing) : words));
    said.setClassName("sub", words == null);
    return said;
  }

  private Paragraph nothing() {
    Paragraph none = new Paragraph(getTranslation("reports.none"));
    none.addClassName("sub");
    return none;
  }
}

package app.courtyard.report.ui;

import app.courtyard.report.Report;
import app.courtyard.report.Reports;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.LiveCards;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest months first. */
class ReportsPane extends Section {

  private final transient Reports reports;
  private final transient ReportReader reader;
  private final Div overdue = new Div();
  private final Cards cards;

  ReportsPane(Reports reports, ReportReader reader) {
    this.reports = reports;
    this.reader = reader;
    addClassNames("pane", "list");
    overdue.addClassName("overdue-reports");
    Header top = new Header(new H1(getTranslation("reports.title")));
    top.addClassName("top");
    this.cards = new Cards(reports, reader);
    add(top, overdue, cards);
    reload();
  }

  /** Whose report is missing is told to whoever approves it; what it says is not. */
  private void tellOverdue() {
    overdue.removeAll();
    reports
        .overdue(reader.person())
        .forEach(
            report ->
                overdue.add(
                    new Notice(
                        "reports.missing",
                        ReportReader.of(report),
                        reader.in(reports.nameOf(report)),
                        ReportReader.month(report),
                        reader.due(report))));
  }

  void choose(@Nullable UUID report) {
    cards.choose(report);
  }

  void refresh(UUID report) {
    tellOverdue();
    cards.refresh(report);
  }

  void reload() {
    tellOverdue();
    cards.showAnew();
  }

  private static class Cards extends LiveCards<Report, ReportCard> {

    private final transient Reports reports;
    private final transient ReportReader reader;

    Cards(Reports reports, ReportReader reader) {
      super("reports.more");
      this.reports = reports;
      this.reader = reader;
    }

    @Override
    protected List<Report> page(@Nullable Report after, int most) {
      return reports.page(reader.person(), after, most);
    }

    @Override
    protected Optional<Report> find(UUID id) {
      return reports.find(reader.person(), id);
    }

    @Override
    protected UUID id(Report one) {
      return one.id();
    }

    @Override
    protected Comparator<Report> order() {
      return Comparator.comparing(Report::month)
          .thenComparing(report -> report.id().toString())
          .reversed();
    }

    @Override
    protected ReportCard card(Report one) {
      return new ReportCard(one, reports.nameOf(one), reader);
    }

    @Override
    protected void showAnew() {
      super.showAnew();
    }

    @Override
    protected EmptyState empty() {
      return new EmptyState("file-text", "reports.empty");
    }
  }
}

package app.courtyard.report.ui;

import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.report.Report;
import app.courtyard.report.Reports;
import app.courtyard.report.Succession;
import app.courtyard.ui.Changed;
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
  private final transient Succession succession;
  private final transient ReportReader reader;
  private final Div missing = new Div();
  private final Cards cards;

  ReportsPane(Reports reports, Succession succession, ReportReader reader) {
    this.reports = reports;
    this.succession = succession;
    this.reader = reader;
    addClassNames("pane", "list");
    missing.addClassName("missing-reports");
    Header top = new Header(new H1(getTranslation("reports.title")));
    top.addClassName("top");
    this.cards = new Cards(reports, reader);
    add(top, missing, cards);
    tellMissing();
    cards.showAnew();
  }

  /** Whose report is missing is told to whoever approves it; what it says is not. */
  private void tellMissing() {
    missing.removeAll();
    for (Report report : succession.abandoned(reader.person())) {
      missing.add(
          tell(report, getTranslation("reports.abandoned"))
              .with("reports.take-over", () -> takeOver(report)));
    }
    for (Report report : reports.overdue(reader.person())) {
      missing.add(tell(report, reader.due(report)));
    }
  }

  private Notice tell(Report report, String what) {
    return new Notice(
        "reports.missing",
        ReportReader.of(report),
        reader.in(reports.nameOf(report.kind())),
        ReportReader.month(report),
        what);
  }

  /** Whoever did so meanwhile has it; both see that in the list. */
  private void takeOver(Report report) {
    try {
      succession.takeOver(reader.person(), report.id());
      getUI().ifPresent(ui -> ui.navigate(ReportsView.class, report.id().toString()));
    } catch (ChangedMeanwhile changed) {
      tellMissing();
    }
  }

  void choose(@Nullable UUID report) {
    cards.choose(report);
  }

  void refresh(Changed changed) {
    tellMissing();
    cards.refresh(changed);
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
      return new ReportCard(one, reports.nameOf(one.kind()), reader);
    }

    @Override
    protected EmptyState empty() {
      return new EmptyState("file-text", "reports.empty");
    }
  }
}

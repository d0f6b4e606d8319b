package app.courtyard.report.ui;

import app.courtyard.report.ReportBlock.Table;
import app.courtyard.report.ReportCell;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ui.ReportLinks.NumberAt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The numbers of a report, by where they stand. */
final class Figures {

  /** A number with the words around it. */
  record Found(Table table, String name, String head, ReportCell cell) {}

  static Optional<Found> at(ReportContent content, NumberAt at, ReportReader reader) {
    if (at.block() < content.blocks().size()
        && content.blocks().get(at.block()) instanceof Table table
        && at.line() < table.lines().size()
        && at.cell() < table.heads().size()) {
      return Optional.of(
          new Found(
              table,
              reader.in(table.lines().get(at.line()).name()),
              reader.in(table.heads().get(at.cell())),
              table.lines().get(at.line()).cells().get(at.cell())));
    }
    return Optional.empty();
  }

  /** Whether there are cases behind it. */
  static boolean leads(ReportCell cell) {
    return !(cell instanceof ReportCell.Change || cell instanceof ReportCell.Said);
  }

  static List<UUID> cases(ReportCell cell) {
    return switch (cell) {
      case ReportCell.Count count -> count.cases();
      case ReportCell.Share share -> share.cases();
      case ReportCell.Mean mean -> mean.cases();
      case ReportCell.Change change -> List.of();
      case ReportCell.Said said -> List.of();
    };
  }

  /** Whether it counts what should not be. */
  static boolean isBad(ReportCell cell) {
    return cell instanceof ReportCell.Count count && count.bad() && !count.cases().isEmpty();
  }

  private Figures() {}
}

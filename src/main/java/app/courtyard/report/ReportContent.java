package app.courtyard.report;

import app.courtyard.report.ReportBlock.Cases;
import app.courtyard.report.ReportBlock.Section;
import app.courtyard.report.ReportBlock.Told;
import java.util.List;
import java.util.stream.Stream;

/** All that a report says but for its writer's words. */
public record ReportContent(List<ReportBlock> blocks) {

  /** Of all words that can be written. */
  public Stream<String> keys() {
    return Stream.concat(
        sections().map(Section::key),
        blocks.stream()
            .filter(Cases.class::isInstance)
            .flatMap(block -> ((Cases) block).cases().stream().map(Told::key)));
  }

  Stream<Section> sections() {
    return blocks.stream().filter(Section.class::isInstance).map(Section.class::cast);
  }
}

package app.courtyard.monthly;

import app.courtyard.form.Words;
import app.courtyard.people.Person;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock;
import app.courtyard.report.ReportBlock.Section;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ReportKind;
import java.time.YearMonth;
import java.util.List;

/** A report of a month's complaints and suggestions: what is told of it, each kind says. */
abstract class MonthReport implements ReportKind {

  private final MonthGathering gathering;
  private final BothLanguages words;

  MonthReport(MonthGathering gathering, BothLanguages words) {
    this.gathering = gathering;
    this.words = words;
  }

  abstract List<ReportBlock> blocks(Numbers numbers, Trends trends, ToldCases told);

  @Override
  public Words name() {
    return words.say("monthly." + code());
  }

  @Override
  public Computed compute(Person writer, YearMonth of) {
    MonthOfComplaints month = gathering.of(writer, of);
    return new Computed(
        new ReportContent(
            blocks(
                new Numbers(month, words), new Trends(month, words), new ToldCases(month, words))),
        Sources.of(month));
  }

  Section section(String key, boolean required) {
    return new Section(
        key,
        words.say("monthly.words." + key),
        words.say("monthly.words." + key + ".asks"),
        required);
  }
}

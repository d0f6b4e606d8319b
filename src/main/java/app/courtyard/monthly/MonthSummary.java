package app.courtyard.monthly;

import app.courtyard.form.Words;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock.Section;
import app.courtyard.report.ReportContent;
import app.courtyard.report.ReportKind;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 月度汇总: each supervisor's, of the courtyards of their people; by the 30th to the manager, then to
 * the archive (supervisor's duty 17).
 */
@Component
class MonthSummary implements ReportKind {

  private final MonthGathering gathering;
  private final BothLanguages words;

  MonthSummary(MonthGathering gathering, BothLanguages words) {
    this.gathering = gathering;
    this.words = words;
  }

  @Override
  public String code() {
    return "month-summary";
  }

  @Override
  public Words name() {
    return words.say("monthly.summary");
  }

  @Override
  public String permission() {
    return Permissions.SUMMARISE_COMPLAINTS;
  }

  @Override
  public boolean isOfEstate() {
    return false;
  }

  @Override
  public Computed compute(Person writer, YearMonth of) {
    MonthOfComplaints month = gathering.of(writer, of);
    Numbers numbers = new Numbers(month, words);
    Trends trends = new Trends(month, words);
    ToldCases told = new ToldCases(month, words);
    return new Computed(
        new ReportContent(
            List.of(
                section("overall", true),
                numbers.glance(),
                trends.cases(),
                numbers.byClass(),
                numbers.repeatedPlaces(),
                numbers.byCourtyard(),
                numbers.byDepartment(),
                told.lateAnswers(),
                told.worthTelling(),
                section("measures", true),
                section("next", false))),
        Sources.of(month));
  }

  private Section section(String key, boolean required) {
    return new Section(
        key,
        words.say("monthly.words." + key),
        words.say("monthly.words." + key + ".asks"),
        required);
  }
}

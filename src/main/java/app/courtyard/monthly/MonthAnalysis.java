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

/** 月度分析: the complaint specialist's, of the whole estate (duty 3): how it goes, and why. */
@Component
class MonthAnalysis implements ReportKind {

  private final MonthGathering gathering;
  private final BothLanguages words;

  MonthAnalysis(MonthGathering gathering, BothLanguages words) {
    this.gathering = gathering;
    this.words = words;
  }

  @Override
  public String code() {
    return "month-analysis";
  }

  @Override
  public Words name() {
    return words.say("monthly.analysis");
  }

  @Override
  public String permission() {
    return Permissions.ANALYSE_COMPLAINTS;
  }

  @Override
  public boolean isOfEstate() {
    return true;
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
                section("trends", true),
                numbers.comparison(),
                trends.cases(),
                trends.topics(),
                trends.quality(),
                numbers.byCause(),
                section("causes", true),
                numbers.repeatedPlaces(),
                numbers.responseTimes(),
                numbers.byChannel(),
                numbers.byDepartment(),
                told.worthTelling(),
                section("proposals", true),
                section("followed", false))),
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

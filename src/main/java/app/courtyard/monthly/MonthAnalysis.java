package app.courtyard.monthly;

import app.courtyard.people.Permissions;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 月度分析: the complaint specialist's, of the whole estate (duty 3): how it goes, and why. */
@Component
class MonthAnalysis extends MonthReport {

  MonthAnalysis(MonthGathering gathering, BothLanguages words) {
    super(gathering, words);
  }

  @Override
  public String code() {
    return "month-analysis";
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
  List<ReportBlock> blocks(Numbers numbers, Trends trends, ToldCases told) {
    return List.of(
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
        section("followed", false));
  }
}

package app.courtyard.monthly;

import app.courtyard.people.Permissions;
import app.courtyard.report.BothLanguages;
import app.courtyard.report.ReportBlock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 月度汇总: each supervisor's, of the courtyards of their people; by the 30th to the manager, then to
 * the archive (supervisor's duty 17).
 */
@Component
class MonthSummary extends MonthReport {

  MonthSummary(MonthGathering gathering, BothLanguages words) {
    super(gathering, words);
  }

  @Override
  public String code() {
    return "month-summary";
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
  List<ReportBlock> blocks(Numbers numbers, Trends trends, ToldCases told) {
    return List.of(
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
        section("next", false));
  }
}

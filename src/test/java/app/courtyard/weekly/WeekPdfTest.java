package app.courtyard.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.CourtyardTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.TestCases;
import app.courtyard.inventory.Period.Week;
import app.courtyard.people.Person;
import app.courtyard.people.Role;
import app.courtyard.place.Estates;
import app.courtyard.weekly.Precautions.Entered;
import app.courtyard.weekly.Precautions.Subject;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtyardTest
class WeekPdfTest {

  @Autowired private TestEstate estates;
  @Autowired private TestCases cases;
  @Autowired private Summaries summaries;
  @Autowired private Precautions precautions;
  @Autowired private CaseClasses classes;
  @Autowired private Estates known;
  @Autowired private I18NProvider words;

  @Test
  void the_paper_tells_what_the_page_tells_and_no_telephone_number() throws IOException {
    TestEstate.Made made = estates.make();
    Person frontDesk = estates.account(made.id(), "qiantai", "前台", Role.FRONT_DESK, null);
    cases.complaint(made, made.haitang(), Instant.now());
    cases.complaint(made, made.haitang(), Instant.now());
    Week week = Week.of(known.get(made.id()).dayOf(Instant.now()));
    precautions.add(
        frontDesk,
        week,
        new Subject("noise.renovation", null),
        new Entered("装修时间巡查加一次", made.wangmin().id(), week.friday(), false));
    WeekPdf paper =
        new WeekPdf(
            new WeekWords(words, Locale.CHINESE, classes.of(CaseKind.COMPLAINT)),
            known.get(made.id()));
    var out = new ByteArrayOutputStream();
    Summary summary = summaries.of(frontDesk, week);
    paper.write(summary, precautions.of(frontDesk, week), out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains("周小结", "四季花城", "噪音扰民", "+2", "海棠苑 1 栋 101", "装修时间巡查加一次", "王敏")
          .doesNotContain("5678");
    }
    assertThat(paper.name(summary)).isEqualTo("四季花城 周小结 " + week);
  }
}

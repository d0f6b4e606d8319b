package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestWalk;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.TestCases;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 《顾客投诉(建议)记录表》: a complaint on paper, at any moment of its life. */
class RecordFormTest extends SyncTest {

  @Autowired TestWalk walk;
  @Autowired TestCases cases;

  private UUID complaint(Instant spoken) {
    TestWalk.Capture capture = walk.form("complaint", spoken).at(estate.haitang().unit(), "scan");
    capture
        .answers()
        .put("kind", "complaint")
        .put("class", "noise")
        .put("class-noise", "renovation")
        .put("words", "楼上装修太吵")
        .put("reporter", "陈女士")
        .put("phone", "13800001111");
    walk.handIn(estate.wangmin(), capture);
    return jdbc.sql("select id from case_file where estate_id = ?")
        .param(estate.id())
        .query(UUID.class)
        .single();
  }

  private String form(UUID id) throws IOException {
    var answer = new Phone(port).signIn(estate.zhanghua()).bytes("/cases/" + id + "/record.pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void one_that_was_just_taken_in_has_all_that_is_known_and_room_for_the_rest() throws IOException {
    assertThat(form(complaint(Instant.now().minusSeconds(60))))
        .contains("顾客投诉（建议）记录表", "陈女士", "海棠苑", "噪音扰民 · 装修噪音", "楼上装修太吵", "答复时限")
        .contains("原因、预防措施", "主管签名")
        .doesNotContain("超时");
  }

  @Test
  void one_that_is_closed_has_its_whole_course_and_that_it_was_late() throws IOException {
    UUID id = complaint(Instant.now().minus(Duration.ofHours(30)));
    take(id, new CaseAct.Answer(CaseAct.Means.TELEPHONE), "已要求停工");
    take(id, new CaseAct.Resolve(), "施工时间已改");
    take(id, new CaseAct.Confirm(4), null);
    take(id, new CaseAct.Close(), null);

    assertThat(form(id)).contains("已要求停工", "电话", "超时", "施工时间已改", "4 满意", "已关闭").contains("处理经过");
  }

  private void take(UUID id, CaseAct act, String words) {
    cases.take(estate, id, act, estate.wangmin().id(), words);
  }

  @Test
  void the_telephone_is_masked_and_that_one_was_taken_leaves_a_trace() throws IOException {
    assertThat(form(complaint(Instant.now().minusSeconds(60))))
        .contains("138****1111")
        .doesNotContain("13800001111");
    assertThat(
            jdbc.sql("select subject from trace where estate_id = ? and what = 'case-record-form'")
                .param(estate.id())
                .query(String.class)
                .list())
        .containsExactly("1");
  }

  @Test
  void there_is_none_out_of_reach_and_none_of_what_nobody_complained_of() {
    UUID id = complaint(Instant.now().minusSeconds(60));
    UUID affair =
        cases.open(
            estate,
            estate.haitang(),
            Instant.now(),
            CaseKind.AFFAIR,
            "leak",
            estate.wangmin().id(),
            estate.wangmin().id());

    assertThat(status(id, new Phone(port).signIn(estate.liqiang()))).isEqualTo(404);
    assertThat(status(affair, new Phone(port).signIn(estate.zhanghua()))).isEqualTo(404);
  }

  private static int status(UUID id, Phone phone) {
    return phone.bytes("/cases/" + id + "/record.pdf").statusCode();
  }
}

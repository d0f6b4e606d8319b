package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestWalk;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case on paper, for a department whose people have no account. */
class WorkSlipTest extends SyncTest {

  @Autowired TestWalk walk;

  private UUID defect() {
    walk.handIn(
        estate.wangmin(),
        walk.finding(
            estate.haitang().checkpoint(), Instant.now().minusSeconds(60), "urgent", "电线外露"));
    return only();
  }

  private UUID complaint() {
    TestWalk.Capture capture =
        walk.form("complaint", Instant.now().minusSeconds(60)).at(estate.haitang().unit(), "scan");
    capture
        .answers()
        .put("kind", "complaint")
        .put("class", "noise")
        .put("class-noise", "renovation")
        .put("words", "楼上装修太吵")
        .put("reporter", "陈女士")
        .put("phone", "13800001111");
    walk.handIn(estate.wangmin(), capture);
    return only();
  }

  private UUID only() {
    return jdbc.sql("select id from case_file where estate_id = ?")
        .param(estate.id())
        .query(UUID.class)
        .single();
  }

  private String slip(UUID id) throws IOException {
    var answer = new Phone(port).signIn(estate.zhanghua()).bytes("/cases/" + id + "/slip.pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void a_slip_says_what_where_and_by_when_and_has_room_to_sign() throws IOException {
    assertThat(slip(defect())).contains("派工单 1 号", "工程", "电线外露", "紧急", "排除危险期限", "王敏", "处理人、完成时间");
  }

  @Test
  void whoever_gets_a_slip_learns_of_no_residents_telephone() throws IOException {
    assertThat(slip(complaint())).contains("楼上装修太吵").doesNotContain("1380000", "陈女士");
  }

  @Test
  void that_a_slip_was_taken_leaves_a_trace() throws IOException {
    slip(defect());
    assertThat(
            jdbc.sql("select subject from trace where estate_id = ? and what = 'case-slip'")
                .param(estate.id())
                .query(String.class)
                .list())
        .containsExactly("1");
  }
}

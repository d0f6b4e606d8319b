package app.courtyard.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.TestWalk;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents for the archive, as one downloads them. */
class ArchiveDownloadTest extends SyncTest {

  private static final String NOTE = "=HYPERLINK(\"x\") 灯坏了";

  @Autowired TestWalk walk;

  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  @Test
  void a_days_records_are_a_pdf_with_their_pictures() throws IOException {
    finding();
    var answer = desk().bytes("/archive/days/" + today + ".pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(today, "王敏", "灯坏了", "海棠苑");
      assertThat(pictures(pdf)).isEqualTo(1);
    }
  }

  @Test
  void a_days_records_are_a_workbook_with_their_pictures_and_no_formula() throws IOException {
    finding();
    byte[] file = desk().bytes("/archive/days/" + today + ".xlsx").body();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).getCellText(5)).isEqualTo("王敏");
      assertThat(rows.get(1).getCellText(8)).contains(NOTE).doesNotStartWith("=");
      assertThat(rows.get(1).getCell(8).getFormula()).isNull();
    }
    assertThat(parts(file, "xl/media/")).isEqualTo(1);
  }

  @Test
  void a_round_goes_to_those_who_answer_for_it_alone() throws IOException {
    UUID route =
        estates.route(estate.id(), estate.haitang(), "晨间巡查", estate.haitang().checkpoint());
    UUID round = UuidCreator.getTimeOrderedEpoch();
    Instant start = Instant.now().minusSeconds(3600);
    walk.handIn(
        estate.wangmin(),
        walk.start(round, route, start),
        walk.visit(round, estate.haitang().checkpoint(), start.plusSeconds(300), "leaks"));
    String address = "/archive/rounds/" + round;
    try (PDDocument pdf = Loader.loadPDF(desk().bytes(address + ".pdf").body())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("晨间巡查", "看得见");
    }
    assertThat(desk().bytes(address + ".xlsx").statusCode()).isEqualTo(200);
    assertThat(new Phone(port).signIn(estate.liqiang()).bytes(address + ".pdf").statusCode())
        .isEqualTo(404);
    assertThat(
            new Phone(port).signIn(estates.make().zhanghua()).bytes(address + ".pdf").statusCode())
        .isEqualTo(404);
    assertThat(new Phone(port).bytes(address + ".pdf").statusCode()).isEqualTo(302);
    assertThat(traces("archive-round")).isEqualTo(2);
  }

  @Test
  void a_day_holds_nothing_from_out_of_reach() throws IOException {
    finding();
    Phone other = new Phone(port).signIn(estate.liqiang());
    String of = "?courtyard=" + estate.haitang().id();
    for (String address : new String[] {"", of}) {
      try (PDDocument pdf =
          Loader.loadPDF(other.bytes("/archive/days/" + today + ".pdf" + address).body())) {
        assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("灯坏了");
      }
    }
  }

  private void finding() {
    TestPicture picture = TestPicture.jpeg();
    String answer =
        "{\"verdict\":\"fail\",\"note\":\"%s\",\"photos\":[\"%s\"]}"
            .formatted(NOTE.replace("\"", "\\\""), picture.sha256());
    phone.put(token, picture.sha256(), picture.bytes());
    assertAccepted(send(here().photos(picture).answer("light", answer).json()));
  }

  private Phone desk() {
    return new Phone(port).signIn(estate.zhanghua());
  }

  private int traces(String what) {
    return jdbc.sql("select count(*) from trace where estate_id = ? and what = ?")
        .params(estate.id(), what)
        .query(Integer.class)
        .single();
  }

  private static long pictures(PDDocument pdf) throws IOException {
    long pictures = 0;
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        pictures += page.getResources().isImageXObject(name) ? 1 : 0;
      }
    }
    return pictures;
  }

  private static long parts(byte[] file, String folder) throws IOException {
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      return Collections.list(zip.getEntries()).stream()
          .filter(part -> part.getName().startsWith(folder))
          .count();
    }
  }
}

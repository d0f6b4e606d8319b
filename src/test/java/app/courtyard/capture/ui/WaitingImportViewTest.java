package app.courtyard.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestWalk;
import app.courtyard.capture.WaitingZip;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingImportViewTest extends DeskTest {

  @Autowired TestWalk walk;
  @TempDir Path folder;

  @Test
  void a_file_is_shown_before_it_is_taken_and_then_each_of_its_records_in_words() throws Exception {
    signIn(made.zhanghua());
    navigate(HeldView.class);
    navigate(WaitingImportView.class);
    upload(file().about(made.wangmin()));
    assertThat(said()).contains("王敏：2 条记录，0 张照片", "在手机上导出", "留下您的操作记录");
    assertThat($(ComboBox.class).exists()).isFalse();
    press("导入");
    assertThat(said())
        .contains("导入完成：接收 1 条，以前已收到 0 条，待处理 1 条。")
        .contains("需要看一下（1）", "地点不在提交人负责的苑落", "都已收到（1）", "地下一层配电间");
    press("完成");
    upload(file());
    press("放弃");
    assertThat($(Upload.class).exists()).isTrue();
  }

  @Test
  void where_a_file_does_not_say_whose_it_is_one_must_choose() throws Exception {
    signIn(made.zhanghua());
    navigate(WaitingImportView.class);
    upload(file());
    press("导入");
    ComboBox<?> whose = $(ComboBox.class).single();
    assertThat(whose.isInvalid()).isTrue();
    assertThat(whose.getErrorMessage()).isEqualTo("请选择提交人");
    test(whose).selectItem("王敏");
    press("导入");
    assertThat(said()).contains("接收 1 条");
  }

  @Test
  void what_is_no_such_file_is_refused_where_the_next_one_is_handed_in() throws Exception {
    signIn(made.zhanghua());
    navigate(WaitingImportView.class);
    upload(new WaitingZip().put("report.xlsx", "x".getBytes(StandardCharsets.UTF_8)));
    assertThat(said()).contains("这不是手机“待发”里导出的文件");
    assertThat($(Upload.class).exists()).isTrue();
  }

  /** One that is taken, and one from a courtyard that is not this person's. */
  private WaitingZip file() {
    Instant at = Instant.now().minusSeconds(600);
    WaitingZip zip = new WaitingZip();
    for (TestWalk.Capture capture :
        new TestWalk.Capture[] {
          walk.check(made.haitang().checkpoint(), at), walk.check(made.zijing().checkpoint(), at)
        }) {
      zip.put(
          "captures/" + capture.id() + ".json", capture.text().getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  private void upload(WaitingZip zip) throws IOException {
    new UploadTester<>($(Upload.class).single())
        .upload("courtyard.zip", "application/zip", Files.readAllBytes(zip.path(folder)));
    roundTrip();
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).single()).click();
    Awaitility.await()
        .pollInSameThread()
        .until(
            () -> {
              roundTrip();
              return !$(Progress.class).exists();
            });
  }

  private String said() {
    return $(WaitingImportView.class).single().getElement().getTextRecursively();
  }
}

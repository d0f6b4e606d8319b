package app.courtyard.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.casework.TestCases;
import app.courtyard.paper.FormPrint.State;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

class RecordFormsViewTest extends DeskTest {

  @Autowired TestCases cases;
  @Autowired TestEstate estates;

  /** Of the session that each test has for itself. */
  @Autowired ObjectProvider<FormTray> tray;

  @BeforeEach
  void a_supervisor() {
    signIn(made.zhanghua());
  }

  private static void open(String query) {
    UI.getCurrent().navigate("record-forms", QueryParameters.fromString(query));
  }

  @Test
  void those_asked_for_are_counted_made_and_can_be_taken_until_they_are_put_away()
      throws InterruptedException {
    cases.complaint(made, made.haitang(), Instant.now());
    cases.complaint(made, made.zijing(), Instant.now());
    open("numbers=1,2");
    assertThat($(RecordFormsView.class).single().getElement().getTextRecursively())
        .contains("2 份记录表");
    test($(NativeButton.class).withText("开始生成").single()).click();
    var ended = new CountDownLatch(1);
    var print = tray.getObject().print().orElseThrow();
    print.follow(
        told -> {
          if (told.state() != State.UNDER_WAY) {
            ended.countDown();
          }
        });
    if (print.state() == State.UNDER_WAY) {
      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(print.state()).isEqualTo(State.DONE);
    open("numbers=1");
    assertThat($(Anchor.class).withText("下载 PDF").all()).hasSize(1);
    test($(NativeButton.class).withText("收起").single()).click();
    assertThat(print.state()).isEqualTo(State.DISCARDED);
    assertThat(tray.getObject().print()).isEmpty();
    assertThat($(Anchor.class).withText("下载 PDF").all()).isEmpty();
  }

  @Test
  void where_nothing_is_asked_for_it_says_what_to_do() {
    open("numbers=7");
    assertThat($(EmptyState.class).all()).hasSize(1);
    assertThat($(NativeButton.class).withText("开始生成").all()).isEmpty();
  }
}

package app.courtyard.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends DeskTest {

  @Autowired private TestEstate otherEstates;

  @Test
  void a_supervisor_sees_their_people_with_what_they_answer_for() {
    signIn(made.zhanghua());
    navigate(PeopleView.class);
    assertThat($(ColleagueCard.class).all())
        .extracting(card -> card.getElement().getTextRecursively())
        .containsExactlyInAnyOrder("王敏客户大使\u00a0· 海棠苑", "李强客户大使\u00a0· 紫荆苑");
  }

  @Test
  void a_new_password_is_a_code_that_is_shown_once() {
    signIn(made.zhanghua());
    open(made.wangmin().id().toString());
    assertThat(texts()).contains("退出所有设备");
    press("重设密码");
    String code = $(Div.class).withClassName("one-time-code").single().getText();
    assertThat(code).matches("[2-9A-HJKMNP-Z]{5} [2-9A-HJKMNP-Z]{5}");
    assertThat(texts()).contains("待设密码").doesNotContain("退出所有设备");
    open(made.wangmin().id().toString());
    assertThat($(OneTimeCodeCard.class).all()).isEmpty();
  }

  @Test
  void an_account_is_closed_only_when_it_is_said_twice() {
    signIn(made.zhanghua());
    open(made.wangmin().id().toString());
    open(made.wangmin().id() + "/close");
    press("不关闭");
    assertThat(texts()).contains("正常");
    open(made.wangmin().id() + "/close");
    assertThat($(LeavingPane.class).single().getElement().getTextRecursively()).contains("海棠苑");
    press("确认关闭");
    assertThat(texts()).contains("已关闭");
    assertThat($(NativeButton.class).all())
        .extracting(NativeButton::getText)
        .doesNotContain("重设密码");
  }

  @Test
  void somebody_elses_people_are_not_found() {
    TestEstate.Made elsewhere = otherEstates.make();
    signIn(made.zhanghua());
    open(elsewhere.wangmin().id().toString());
    assertThat($(ColleagueDetail.class).all()).isEmpty();
  }

  private void open(String id) {
    navigate("people/" + id, Component.class);
  }

  private void press(String label) {
    test($(NativeButton.class).withText(label).single()).click();
  }

  private String texts() {
    return $(ColleagueDetail.class).single().getElement().getTextRecursively();
  }
}

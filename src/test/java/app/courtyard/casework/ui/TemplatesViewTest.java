package app.courtyard.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.courtyard.DeskTest;
import app.courtyard.casework.AnswerTemplate;
import app.courtyard.casework.AnswerTemplates;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends DeskTest {

  @Autowired AnswerTemplates templates;

  @BeforeEach
  void sit_down() {
    signIn(made.zhanghua());
  }

  @Test
  void an_estate_that_has_none_begins_with_the_usual_ones_at_a_press() {
    navigate("answers", TemplatesView.class);
    assertThat($(EmptyState.class).all()).hasSize(2);
    press("放入常用的");
    assertThat(templates.of(made.zhanghua())).hasSizeGreaterThan(10);
    assertThat($(RouterLink.class).all().stream().filter(card -> card.hasClassName("round-card")))
        .hasSizeGreaterThan(10);
  }

  @Test
  void a_new_one_is_kept_and_what_is_missing_is_said_beside_it() {
    navigate("answers/new", TemplatesView.class);
    press("保存");
    assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("写一个名称");
    test($(TextField.class).single()).setValue("已收到");
    press("保存");
    assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("写上答复内容");
    test($(TextArea.class).single()).setValue("您好，已收到");
    press("保存");
    assertThat(templates.of(made.zhanghua()))
        .extracting(AnswerTemplate::title)
        .containsExactly("已收到");
  }

  @Test
  void who_saves_second_sees_what_the_first_wrote_and_loses_nothing_typed() {
    AnswerTemplate before = new AnswerTemplate(UUID.randomUUID(), "已收到", "您好", null, null);
    templates.save(made.zhanghua(), null, before);
    navigate("answers/" + before.id(), TemplatesView.class);
    test($(TextArea.class).single()).setValue("我写的");
    templates.save(
        made.zhanghua(), before, new AnswerTemplate(before.id(), "已收到", "他们写的", null, null));
    press("保存");
    assertThat(shown()).contains("他们写的");
    assertThat($(TextArea.class).single().getValue()).isEqualTo("我写的");
    press("保存");
    assertThat(templates.find(made.zhanghua(), before.id()).orElseThrow().words()).isEqualTo("我写的");
  }

  @Test
  void one_is_deleted_after_it_was_asked() {
    AnswerTemplate one = new AnswerTemplate(UUID.randomUUID(), "已收到", "您好", null, null);
    templates.save(made.zhanghua(), null, one);
    navigate("answers/" + one.id(), TemplatesView.class);
    press("删除");
    assertThat(templates.of(made.zhanghua())).hasSize(1);
    $(NativeButton.class).all().stream()
        .filter(button -> button.getText().equals("删除") && button.hasClassName("quiet"))
        .forEach(button -> test(button).click());
    assertThat(templates.of(made.zhanghua())).isEmpty();
  }

  @Test
  void one_of_another_estate_is_not_found() {
    assertThatThrownBy(() -> navigate("answers/" + UUID.randomUUID(), TemplatesView.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void press(String words) {
    test($(NativeButton.class).all().stream()
            .filter(button -> button.isVisible() && button.getText().equals(words))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private String shown() {
    return $(TemplatesView.class).single().getElement().getTextRecursively();
  }
}

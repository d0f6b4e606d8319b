package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class WelcomeViewTest extends DeskTest {

  @Test
  void a_person_is_greeted_by_name_and_told_where_to_ask() {
    signIn(made.zhanghua());
    navigate(WelcomeView.class);
    assertThat($(H1.class).single().getText()).isEqualTo("您好，张华");
    assertThat($(EmptyState.class).single().getElement().getTextRecursively()).contains("请联系管理员");
  }
}

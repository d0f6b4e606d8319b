package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import app.courtyard.TestEstate;
import app.courtyard.people.Accounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeViewTest extends DeskTest {

  @Autowired Accounts accounts;

  @Test
  @SuppressWarnings("unchecked")
  void somebody_with_no_work_on_site_chooses_the_language_too() {
    signIn(made.admin());
    navigate(MeView.class);
    $(RadioButtonGroup.class).all().getFirst().setValue("en");
    assertThat(accounts.findById(made.admin().id()).orElseThrow().language()).isEqualTo("en");
  }

  @Test
  void a_password_is_changed_only_by_whoever_knows_the_present_one() {
    signIn(made.zhanghua());
    navigate(PasswordView.class);
    fill("not-the-password", "a-brand-new-one");
    assertThat($(PasswordField.class).all().getFirst().isInvalid()).isTrue();
    fill(TestEstate.PASSWORD, "a-brand-new-one");
    assertThat($(PasswordField.class).all().getFirst().isInvalid()).isFalse();
  }

  @Test
  void whoever_only_looked_at_the_page_for_a_new_password_may_leave_it() {
    signIn(made.zhanghua());
    navigate(PasswordView.class);
    test($(RouterLink.class).single()).click();
    assertThat(getCurrentView()).isInstanceOf(MeView.class);
  }

  private void fill(String present, String next) {
    var fields = $(PasswordField.class).all();
    test(fields.get(0)).setValue(present);
    test(fields.get(1)).setValue(next);
    test(fields.get(2)).setValue(next);
    test($(Button.class).single()).click();
  }
}

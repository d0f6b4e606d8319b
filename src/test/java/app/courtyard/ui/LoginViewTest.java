package app.courtyard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.DeskTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.WebAttributes;

class LoginViewTest extends DeskTest {

  @Test
  void a_wrong_password_leaves_the_login_name_where_it_was_written() {
    var failed = new BadCredentialsException("wrong");
    failed.setAuthenticationRequest(
        UsernamePasswordAuthenticationToken.unauthenticated("wangmin", "not-the-password"));
    VaadinSession.getCurrent()
        .getSession()
        .setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, failed);
    UI.getCurrent().navigate(LoginView.class, QueryParameters.of("error", ""));
    assertThat(value("username")).isEqualTo("wangmin");
    assertThat(value("password")).isNull();
  }

  private String value(String name) {
    return $(Input.class).all().stream()
        .map(Input::getElement)
        .filter(input -> name.equals(input.getAttribute("name")))
        .findFirst()
        .orElseThrow()
        .getAttribute("value");
  }
}

package app.courtyard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that posts to Spring Security, so that every password manager knows it. */
@Tag("form")
class SignInForm extends HtmlContainer {

  private final Input name = input("text", "username", attributes("username"));
  private final Input password = input("password", "password", attributes("current-password"));

  SignInForm() {
    getElement().setAttribute("method", "post").setAttribute("action", "login");
    addClassName("card");
    addCsrf();
    add(
        field(name, getTranslation("login.name")),
        field(password, getTranslation("login.password")),
        remember(),
        submit());
  }

  private void addCsrf() {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    if (request != null
        && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      Input hidden = input("hidden", token.getParameterName(), Map.of());
      hidden.setValue(token.getToken());
      hidden.getElement().setAttribute("value", token.getToken());
      add(hidden);
    }
  }

  /** From the one-time link of the first administrator. */
  void fillIn(String loginName, String code) {
    name.getElement().setAttribute("value", loginName);
    password.getElement().setAttribute("value", code);
  }

  /** After a try that failed, its name stands there still: only the password is asked again. */
  void keepName() {
    if (VaadinSession.getCurrent().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
            instanceof AuthenticationException failed
        && failed.getAuthenticationRequest() != null) {
      name.getElement().setAttribute("value", failed.getAuthenticationRequest().getName());
      password.focus();
    }
  }

  private static Map<String, String> attributes(String autocomplete) {
    return Map.of(
        "autocomplete",
        autocomplete,
        "required",
        "",
        "autocapitalize",
        "none",
        "spellcheck",
        "false");
  }

  private static NativeLabel field(Input input, String label) {
    NativeLabel field = new NativeLabel();
    field.addClassName("field");
    field.add(new Span(label), input);
    return field;
  }

  private NativeLabel remember() {
    NativeLabel label = new NativeLabel();
    label.addClassName("check");
    label.add(
        input("checkbox", "remember-me", Map.of("checked", "")),
        new Span(getTranslation("login.remember")));
    return label;
  }

  private NativeButton submit() {
    NativeButton button = new NativeButton(getTranslation("login.submit"));
    button.addClassNames("btn", "main");
    button.getElement().setAttribute("type", "submit");
    return button;
  }

  private static Input input(String type, String name, Map<String, String> attributes) {
    Input input = new Input();
    input.setType(type);
    input.getElement().setAttribute("name", name);
    attributes.forEach(input.getElement()::setAttribute);
    return input;
  }
}

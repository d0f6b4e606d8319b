package app.courtyard.ui;

import app.courtyard.people.DemoLogins;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in; in the demo at one tap. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Paragraph message = new Paragraph();
  private final SignInForm form = new SignInForm();

  LoginView(ObjectProvider<DemoLogins> demo) {
    addClassName("sign-in");
    Span sign = new Span("苑");
    sign.addClassName("sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    message.addClassNames("note", "late");
    message.getElement().setAttribute("role", "alert");
    message.setVisible(false);
    add(sign, new H1(getTranslation("login.title")), lead(), message, form, new InsecureNote());
    demo.ifAvailable(logins -> add(new DemoLoginList(logins)));
  }

  private Paragraph lead() {
    Paragraph lead = new Paragraph(getTranslation("login.lead"));
    lead.addClassName("sub");
    return lead;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getLocation().getQueryParameters().getParameters();
    if (parameters.containsKey("error")) {
      message.setText(getTranslation("login.wrong"));
      message.setVisible(true);
      form.keepName();
    }
    if (parameters.containsKey("name") && parameters.containsKey("code")) {
      form.fillIn(parameters.get("name").getFirst(), parameters.get("code").getFirst());
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("login.title");
  }
}

package app.courtyard.ui;

import app.courtyard.people.Account;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Passwords;
import app.courtyard.people.SignedIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A new password; an initial one must be changed before anything else. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

  private final Passwords passwords;
  private final CurrentPerson current;
  private final PasswordField present = new PasswordField();
  private final PasswordField first = new PasswordField();
  private final PasswordField again = new PasswordField();

  PasswordView(Passwords passwords, CurrentPerson current) {
    this.passwords = passwords;
    this.current = current;
    addClassName("sign-in");
    boolean chosenFreely = !current.signedIn().orElseThrow().mustChangePassword();
    present.setLabel(getTranslation("password.present"));
    present.setVisible(chosenFreely);
    first.setLabel(getTranslation("password.new"));
    first.setHelperText(getTranslation("password.rule", Account.PASSWORD_MIN_LENGTH));
    first.setMaxLength(Account.PASSWORD_MAX_LENGTH);
    again.setLabel(getTranslation("password.again"));
    Button save = new Button(getTranslation("password.save"), click -> save());
    save.addClassNames("btn", "main");
    Paragraph lead = new Paragraph(getTranslation("password.lead"));
    lead.addClassName("sub");
    lead.setVisible(!chosenFreely);
    Div card = new Div(present, first, again, save);
    card.addClassName("card");
    add(chosenFreely ? bar() : new H1(getTranslation("password.title")), lead, card);
  }

  /** Nobody who only had a look must choose a new one to get away. */
  private Div bar() {
    RouterLink back = new RouterLink(MeView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassName("icon");
    back.getElement().setAttribute("aria-label", getTranslation("password.back"));
    H1 title = new H1(getTranslation("password.title"));
    title.addClassName("title");
    Div bar = new Div(back, title);
    bar.addClassName("bar");
    return bar;
  }

  private void save() {
    again.setInvalid(!first.getValue().equals(again.getValue()));
    again.setErrorMessage(getTranslation("password.differ"));
    if (again.isInvalid() || !presentIsRight()) {
      return;
    }
    try {
      signInAnew(passwords.change(current.get(), first.getValue()));
      getUI().ifPresent(ui -> ui.getPage().setLocation(FrontDoor.HOME));
    } catch (Passwords.PasswordRefused refused) {
      first.setInvalid(true);
      first.setErrorMessage(
          getTranslation(
              "password.refused." + refused.refusal().name().toLowerCase(Locale.ROOT),
              Account.PASSWORD_MIN_LENGTH,
              Account.PASSWORD_MAX_LENGTH));
    }
  }

  /** Whoever finds a phone unlocked must not be able to take the account over. */
  private boolean presentIsRight() {
    boolean right = !present.isVisible() || passwords.isPresent(current.get(), present.getValue());
    present.setInvalid(!right);
    present.setErrorMessage(getTranslation("password.present.wrong"));
    return right;
  }

  /** The session's permissions grow at once: an initial password held them back. */
  private static void signInAnew(SignedIn signedIn) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            signedIn, null, signedIn.getAuthorities()));
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository()
        .saveContext(
            context,
            VaadinServletRequest.getCurrent().getHttpServletRequest(),
            VaadinServletResponse.getCurrent().getHttpServletResponse());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("password.title");
  }
}

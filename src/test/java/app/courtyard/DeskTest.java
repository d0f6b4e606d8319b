package app.courtyard;

import app.courtyard.people.Person;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A test of a view, with no browser: a small estate of its own, and whoever of it signs in. */
@CourtyardTest
public abstract class DeskTest extends SpringBrowserlessTest {

  @Autowired private TestEstate estates;
  @Autowired private UserDetailsService userDetails;

  protected TestEstate.Made made;

  /** Before anything else: what follows in the test is done by this person. */
  protected void signIn(Person person) {
    var signedIn = userDetails.loadUserByUsername(person.loginName());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            signedIn, null, signedIn.getAuthorities()));
    SecurityContextHolder.setContext(context);
  }

  @BeforeEach
  @Override
  protected void initVaadinEnvironment() {
    made = estates.make();
    super.initVaadinEnvironment();
    UI.getCurrent().setLocale(Locale.CHINESE);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }
}

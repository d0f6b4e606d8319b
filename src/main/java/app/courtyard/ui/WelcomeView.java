package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For those whose work has no page of its own. */
@Route("welcome")
@PermitAll
class WelcomeView extends Main implements HasDynamicTitle {

  WelcomeView(CurrentPerson current) {
    addClassName("page");
    add(
        new H1(getTranslation("welcome.title", current.get().name())),
        new Paragraph(getTranslation("welcome.lead")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.home");
  }
}

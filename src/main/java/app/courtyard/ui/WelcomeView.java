package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** For those whose work has no page of its own. */
@Route("welcome")
@PermitAll
class WelcomeView extends Main implements HasDynamicTitle {

  WelcomeView(CurrentPerson current) {
    addClassName("page");
    RouterLink me = new RouterLink(getTranslation("menu.me"), MeView.class);
    me.addClassNames("btn", "wide");
    add(
        new H1(getTranslation("welcome.title", current.get().name())),
        new EmptyState("circle-check", "welcome.none"),
        me);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.home");
  }
}

package app.courtyard.ui;

import app.courtyard.people.Account;
import app.courtyard.people.Accounts;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import app.courtyard.people.PersonalPreferences;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;

/** One's own page at the desk: name, role, language, light or dark, password, devices, sign-out. */
@Route("me")
@PermitAll
class MeView extends Main implements HasDynamicTitle {

  private final transient Person person;
  private final transient PersonalPreferences preferences;

  MeView(
      CurrentPerson current,
      Accounts accounts,
      PersonalPreferences preferences,
      AuthenticationContext authentication,
      List<OwnSection> sections) {
    this.person = current.get();
    this.preferences = preferences;
    Account account = accounts.findById(person.id()).orElseThrow();
    addClassName("page");
    Paragraph role =
        new Paragraph(getTranslation("role." + person.role().code()) + " · " + person.loginName());
    role.addClassName("sub");
    Div choices =
        new Div(
            choice(
                "me.language",
                account.language(),
                language -> prefer(language, account.theme()),
                "zh",
                "en"),
            choice(
                "me.theme",
                account.theme(),
                theme -> prefer(account.language(), theme),
                "system",
                "light",
                "dark"));
    choices.addClassNames("card", "stack");
    Anchor password = new Anchor("password", getTranslation("me.password"));
    password.addClassNames("btn", "wide");
    NativeButton signOut =
        new NativeButton(getTranslation("menu.sign-out"), click -> authentication.logout());
    signOut.addClassNames("btn", "wide");
    add(new H1(person.name()), role, choices, password);
    sections.forEach(section -> add(section.make().apply(person)));
    add(signOut);
  }

  private RadioButtonGroup<String> choice(
      String key, String chosen, Consumer<String> take, String... values) {
    RadioButtonGroup<String> group = new RadioButtonGroup<>(getTranslation(key));
    group.setItems(values);
    group.setItemLabelGenerator(value -> getTranslation(key + "." + value));
    group.setValue(chosen);
    group.addValueChangeListener(change -> take.accept(change.getValue()));
    return group;
  }

  /** Language and light are set when a page opens, so it opens anew. */
  private void prefer(String language, String theme) {
    preferences.set(person, language, theme);
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.me");
  }
}

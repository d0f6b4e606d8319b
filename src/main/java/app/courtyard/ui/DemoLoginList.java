package app.courtyard.ui;

import app.courtyard.people.DemoLogins;
import app.courtyard.people.DemoLogins.DemoLogin;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The demo's people: a tap fills in the form and sends it. */
class DemoLoginList extends Section {

  DemoLoginList(DemoLogins demo) {
    addClassName("demo-logins");
    add(new H2(getTranslation("login.demo")));
    demo.logins().forEach(login -> add(button(login)));
  }

  private NativeButton button(DemoLogin login) {
    NativeButton button = new NativeButton();
    button.addClassNames("card", "task");
    Span name = new Span(login.name());
    name.addClassName("grow");
    Span role = new Span(getTranslation("role." + login.role().code()));
    role.addClassName("pill");
    button.add(name, role);
    button
        .getElement()
        .setAttribute("type", "button")
        .executeJs(
            """
            this.addEventListener('click', () => {
              const form = document.querySelector('form');
              form.elements.username.value = $0;
              form.elements.password.value = $1;
              form.requestSubmit();
            });
            """,
            login.loginName(),
            login.password());
    return button;
  }
}

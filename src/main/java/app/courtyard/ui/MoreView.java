package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Person;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The whole menu as a page, for phones: their bar has room for the first few only. */
@Route("more")
@PermitAll
class MoreView extends Main implements HasDynamicTitle {

  MoreView(Menu menu, CurrentPerson current) {
    addClassNames("screen", "column");
    Header top = new Header(new H1(getTranslation("menu.more")));
    top.addClassName("top");
    Div body = new Div();
    body.addClassName("scroll");
    Person person = current.get();
    menu.of(person).forEach(entry -> body.add(card(entry, person)));
    body.add(card(MeView.class, "user", "menu.me"));
    add(top, body);
  }

  private RouterLink card(MenuEntry entry, Person person) {
    RouterLink card = card(entry.view(), entry.icon(), entry.label());
    if (entry.unread() != null) {
      card.addComponentAtIndex(2, new UnreadMark(List.of(entry.unread()), person));
    }
    return card;
  }

  private RouterLink card(Class<? extends Component> view, String icon, String label) {
    Div sign = new Div(new NavIcon(icon));
    sign.addClassName("icon");
    Span words = new Span(getTranslation(label));
    words.addClassNames("title", "grow");
    RouterLink card = new RouterLink(view);
    card.add(sign, words, new NavIcon("chevron-right"));
    card.addClassNames("card", "task");
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("menu.more");
  }
}

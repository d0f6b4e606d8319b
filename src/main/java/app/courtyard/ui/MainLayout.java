package app.courtyard.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightCondition;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;

/**
 * The frame of the desk half: on a phone one column under a bar, from a tablet on a rail at the
 * left.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout {

  private final Div content = new Div();
  private final Nav rail = new Nav();

  MainLayout(CurrentPerson current, List<MenuEntry> entries) {
    addClassName("desk");
    rail.addClassName("rail");
    rail.setAriaLabel(getTranslation("menu.label"));
    Span sign = new Span("苑");
    sign.addClassName("sign");
    rail.add(sign);
    current.find().ifPresent(person -> addEntries(person, entries));
    content.addClassName("desk-content");
    add(rail, content);
    rail.add(me());
  }

  private void addEntries(Person person, List<MenuEntry> entries) {
    if (person.may(Permissions.FIELD_WORK)) {
      Anchor field =
          new Anchor(
              "/field", new NavIcon("calendar-check"), new Span(getTranslation("menu.field")));
      field.setRouterIgnore(true);
      rail.add(field);
    }
    entries.stream()
        .filter(entry -> person.may(entry.permission()))
        .sorted(Comparator.comparingInt(MenuEntry::order))
        .forEach(entry -> rail.add(link(entry.view(), entry.icon(), entry.label())));
  }

  private RouterLink link(Class<? extends Component> view, String icon, String label) {
    RouterLink link = new RouterLink(view);
    link.add(new NavIcon(icon), new Span(getTranslation(label)));
    HighlightCondition<RouterLink> within = HighlightConditions.locationPrefix();
    link.setHighlightCondition(
        (it, event) ->
            within.shouldHighlight(it, event)
                || event.getActiveChain().stream().anyMatch(view::isInstance));
    link.setHighlightAction(MainLayout::markCurrent);
    return link;
  }

  private static void markCurrent(RouterLink link, boolean current) {
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    } else {
      link.getElement().removeAttribute("aria-current");
    }
  }

  private Component me() {
    RouterLink link = link(MeView.class, "user", "menu.me");
    link.addClassName("me");
    return link;
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    content.getElement().removeAllChildren();
  }
}

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

  /** How many have room beside 'more' in a phone's bar. */
  private static final int ON_A_PHONE = 4;

  MainLayout(CurrentPerson current, Menu menu) {
    addClassName("desk");
    rail.addClassName("rail");
    rail.setAriaLabel(getTranslation("menu.label"));
    Span sign = new Span("苑");
    sign.addClassName("sign");
    rail.add(sign);
    current.find().ifPresent(person -> addEntries(person, menu.of(person)));
    content.addClassName("desk-content");
    add(rail, content);
    rail.add(me());
    shorten();
  }

  private void addEntries(Person person, List<MenuEntry> entries) {
    if (person.may(Permissions.FIELD_WORK)) {
      Anchor field =
          new Anchor(
              "/field", new NavIcon("calendar-check"), new Span(getTranslation("menu.field")));
      field.setRouterIgnore(true);
      rail.add(field);
    }
    entries.forEach(entry -> rail.add(link(person, entry)));
  }

  private RouterLink link(Person person, MenuEntry entry) {
    RouterLink link = link(entry.view(), entry.icon(), entry.label());
    if (entry.unread() != null) {
      link.add(new UnreadMark(List.of(entry.unread()), person));
    }
    return link;
  }

  /** A phone's bar shows the first few, and leads to a page with all of them. */
  private void shorten() {
    List<Component> links = rail.getChildren().skip(1).toList();
    if (links.size() > ON_A_PHONE + 1) {
      links.stream().skip(ON_A_PHONE).forEach(link -> link.addClassName("beyond"));
      RouterLink more = link(MoreView.class, "ellipsis", "menu.more");
      more.addClassName("more");
      List<UnreadMark> beyond =
          links.stream()
              .skip(ON_A_PHONE)
              .flatMap(Component::getChildren)
              .filter(UnreadMark.class::isInstance)
              .map(UnreadMark.class::cast)
              .toList();
      if (!beyond.isEmpty()) {
        more.add(UnreadMark.together(beyond));
      }
      rail.add(more);
    }
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

package app.courtyard.form.ui;

import app.courtyard.form.Checklist;
import app.courtyard.place.PlaceKind;
import app.courtyard.ui.ChipRow;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list at the left, narrowed to a kind of place. */
class ChecklistsPane extends Section {

  static final String AT = "at";

  /** Forms that nobody begins by themselves. */
  static final String ON_ROUTES = "routes";

  private final transient EstateTime time;
  private final Runnable begin;

  ChecklistsPane(EstateTime time, Runnable begin) {
    this.time = time;
    this.begin = begin;
    addClassNames("pane", "list");
  }

  static QueryParameters filter(@Nullable String at) {
    return at == null ? QueryParameters.empty() : QueryParameters.of(AT, at);
  }

  void show(List<Checklist> all, @Nullable String at, @Nullable String chosen) {
    removeAll();
    Header top = new Header(new H1(getTranslation("checklist.title")));
    top.addClassName("top");
    NativeButton add = new NativeButton("", click -> begin.run());
    add.add(new NavIcon("plus"), new Span(getTranslation("checklist.new")));
    add.addClassNames("btn", "quiet");
    top.add(add);
    Div scroll = new Div();
    scroll.addClassName("scroll");
    all.stream()
        .filter(list -> at == null || list.at().contains(at) || isOnRoutes(list, at))
        .forEach(
            list ->
                scroll.add(new ChecklistCard(list, time, filter(at), list.id().equals(chosen))));
    if (scroll.getChildren().findAny().isEmpty()) {
      scroll.add(new EmptyState("list-checks", "checklist.empty"));
    }
    add(top, kinds(all, at), scroll);
  }

  private static boolean isOnRoutes(Checklist list, String at) {
    return at.equals(ON_ROUTES) && list.at().isEmpty();
  }

  /** Only the kinds for which there are any. */
  private Nav kinds(List<Checklist> all, @Nullable String at) {
    Div chips = new ChipRow(chip(null, "checklist.at.all", at));
    Stream.of(PlaceKind.values())
        .map(PlaceKind::code)
        .filter(code -> all.stream().anyMatch(list -> list.at().contains(code)))
        .forEach(code -> chips.add(chip(code, "field.kind." + code, at)));
    chips.add(chip(ON_ROUTES, "checklist.at.routes", at));
    Nav nav = new Nav(chips);
    nav.addClassName("filters");
    nav.setAriaLabel(getTranslation("checklist.at"));
    return nav;
  }

  private RouterLink chip(@Nullable String code, String words, @Nullable String at) {
    RouterLink chip = new RouterLink(getTranslation(words), ChecklistsView.class);
    chip.setQueryParameters(filter(code));
    if (code == null ? at == null : code.equals(at)) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }
}

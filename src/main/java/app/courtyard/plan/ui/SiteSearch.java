package app.courtyard.plan.ui;

import app.courtyard.place.PlaceKind;
import app.courtyard.plan.RouteChoices.Site;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds places to add: one by one, or all checkpoints of a building. */
class SiteSearch extends Div {

  private static final int SHOWN = 20;

  private final TextField words = new TextField(getTranslation("routes.add"));
  private final Div found = new Div();
  private final transient Consumer<List<Site>> add;
  private transient List<Site> offered = List.of();
  private transient List<Site> buildings = List.of();
  private transient Set<UUID> taken = Set.of();

  SiteSearch(Consumer<List<Site>> add) {
    this.add = add;
    addClassName("stack");
    found.addClassNames("card", "flush");
    words.setPlaceholder(getTranslation("routes.add.hint"));
    words.setPrefixComponent(new NavIcon("search"));
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(change -> show());
    add(words, found);
  }

  /**
   * @param sites that may be added
   * @param all of the courtyard, for its buildings
   */
  void offer(List<Site> sites, List<Site> all) {
    offered = sites;
    buildings = all.stream().filter(site -> site.kind() == PlaceKind.BUILDING).toList();
    show();
  }

  void leaveOut(Set<UUID> places) {
    taken = Set.copyOf(places);
    show();
  }

  private void show() {
    String piece = words.getValue().strip().toUpperCase(Locale.ROOT);
    found.removeAll();
    buildings.stream().filter(site -> matches(site, piece)).limit(SHOWN).forEach(this::addBuilding);
    long room = SHOWN - found.getComponentCount();
    List<Site> single =
        offered.stream()
            .filter(site -> !taken.contains(site.id()))
            .filter(site -> piece.isEmpty() ? site.parent() == null : matches(site, piece))
            .toList();
    single.stream()
        .limit(Math.max(room, SHOWN / 2))
        .forEach(site -> found.add(choice(site.path(), List.of(site))));
    if (found.getComponentCount() == 0) {
      Paragraph none = new Paragraph(getTranslation("routes.add.none"));
      none.addClassName("item");
      found.add(none);
    }
  }

  private static boolean matches(Site site, String piece) {
    return site.path().toUpperCase(Locale.ROOT).contains(piece);
  }

  private void addBuilding(Site building) {
    List<Site> checkpoints =
        offered.stream()
            .filter(site -> site.kind() == PlaceKind.CHECKPOINT)
            .filter(site -> building.id().equals(site.parent()) && !taken.contains(site.id()))
            .toList();
    if (!checkpoints.isEmpty()) {
      found.add(
          choice(
              getTranslation("routes.add.building", building.name(), checkpoints.size()),
              checkpoints));
    }
  }

  private NativeButton choice(String name, List<Site> sites) {
    NativeButton choice = new NativeButton("", click -> add.accept(sites));
    choice.add(new NavIcon("plus"), new Span(name));
    choice.addClassNames("item", "row", "route-choice");
    return choice;
  }
}

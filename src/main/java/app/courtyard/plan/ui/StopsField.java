package app.courtyard.plan.ui;

import app.courtyard.form.Form;
import app.courtyard.plan.RouteChoices.Site;
import app.courtyard.plan.RouteDraft;
import app.courtyard.plan.RouteDraft.Stop;
import app.courtyard.plan.RouteProblem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stops of a route, in the order in which they are walked, and what could be added. */
class StopsField extends Div implements StopItem.Moves {

  private final H2 heading = new H2();
  private final Div items = new Div();
  private final FieldError error = new FieldError(RouteProblem.Field.STOPS);
  private final SiteSearch search;
  private final transient List<Form> checklists;
  private final transient Function<Form, String> title;
  private final transient Runnable changed;

  StopsField(
      List<Stop> stops,
      List<Site> sites,
      List<Form> checklists,
      Function<Form, String> title,
      Runnable changed) {
    this.checklists = checklists;
    this.title = title;
    this.changed = changed;
    this.search = new SiteSearch(this::addAll);
    addClassName("stack");
    items.addClassNames("card", "flush");
    add(heading, items, error, search);
    offer(sites);
    Map<UUID, Site> byId = sites.stream().collect(Collectors.toMap(Site::id, Function.identity()));
    stops.forEach(stop -> items.add(item(byId.get(stop.place()), stop.form())));
    show();
  }

  /** What of a courtyard may be on the route: what is open, and has a checklist that fits. */
  final void offer(List<Site> sites) {
    search.offer(
        sites.stream().filter(site -> !site.closed() && !formsAt(site).isEmpty()).toList(), sites);
  }

  List<Stop> stops() {
    return all().stream().map(StopItem::stop).toList();
  }

  boolean isEmpty() {
    return items.getComponentCount() == 0;
  }

  void say(List<RouteProblem> problems) {
    error.show(problems);
  }

  @Override
  public void move(StopItem item, int by) {
    put(item, items.indexOf(item) + by);
    item.focus(by);
  }

  @Override
  public void moveTo(StopItem item, StopItem place) {
    if (item != place) {
      put(item, items.indexOf(place));
    }
  }

  @Override
  public void remove(StopItem item) {
    items.remove(item);
    changed();
  }

  @Override
  public void changed() {
    show();
    changed.run();
  }

  private void put(StopItem item, int index) {
    items.remove(item);
    items.addComponentAtIndex(index, item);
    changed();
  }

  /** No further than a route may be long; the others can still be added when one goes. */
  private void addAll(List<Site> sites) {
    sites.stream()
        .limit(RouteDraft.MOST_STOPS - items.getComponentCount())
        .forEach(site -> items.add(item(site, usual(site))));
    changed();
  }

  private void show() {
    List<StopItem> all = all();
    for (int i = 0; i < all.size(); i++) {
      all.get(i).stands(i + 1, all.size());
    }
    heading.setText(getTranslation("routes.stops.heading", all.size(), RouteDraft.MOST_STOPS));
    items.setVisible(!all.isEmpty());
    Set<UUID> here = all.stream().map(item -> item.site().id()).collect(Collectors.toSet());
    search.leaveOut(here);
    search.setVisible(all.size() < RouteDraft.MOST_STOPS);
  }

  private List<StopItem> all() {
    return items.getChildren().map(StopItem.class::cast).toList();
  }

  private StopItem item(Site site, String form) {
    List<Form> fitting =
        checklists.stream()
            .filter(checklist -> site.takes(checklist) || checklist.id().equals(form))
            .toList();
    return new StopItem(site, form, fitting, title, this);
  }

  private List<Form> formsAt(Site site) {
    return checklists.stream().filter(site::takes).toList();
  }

  /** What is filled in there anyway; where nothing is, one has to choose, unless only one fits. */
  private String usual(Site site) {
    List<Form> fitting = formsAt(site);
    if (fitting.stream().anyMatch(form -> form.id().equals(site.form()))) {
      return site.form();
    }
    return fitting.size() == 1 ? fitting.getFirst().id() : "";
  }
}

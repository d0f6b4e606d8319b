package app.courtyard.premises.ui;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.premises.KeptPlace;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.NewsFeed;
import app.courtyard.ui.Notice;
import app.courtyard.ui.Unchosen;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of places: a level of it, and beside that a place. The address holds both: of what holds
 * others its own level, of the rest the level that it is on.
 */
@Route("estate/:place?/:part?")
@RolesAllowed(Permissions.SEE_ESTATE)
class EstateView extends Main
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, PlaceActions {

  private final transient EstateDesk desk;
  private final transient Person person;
  private final TreePane tree;
  private transient @Nullable KeptPlace level;
  private @Nullable String said;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);

  EstateView(EstateDesk desk) {
    this.desk = desk;
    this.person = desk.person();
    this.tree = new TreePane(desk);
    addClassNames("panes", "estate");
    NewsFeed.<UUID>follow(
        this, told -> desk.news().listen(person.estate(), told), news -> tree.refresh());
  }

  static RouteParameters at(@Nullable UUID place, @Nullable String part) {
    Stream<RouteParam> which =
        Stream.of(
                place == null ? null : new RouteParam("place", place.toString()),
                part == null ? null : new RouteParam(place == null ? "place" : "part", part))
            .filter(param -> param != null);
    return new RouteParameters(which.toArray(RouteParam[]::new));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String which = event.getRouteParameters().get("place").orElse(null);
    String part = event.getRouteParameters().get("part").orElse("");
    if (which == null) {
      show(null, null, new Unchosen("building-2", "place.choose"), false);
    } else if (which.equals(Parts.NEW) && desk.mayKeep()) {
      show(null, null, new NewPlacePane(desk, null, this), true);
    } else {
      open(find(AddressId.of(which)), part);
    }
  }

  private void open(KeptPlace place, String part) {
    boolean holds = !place.kind().holds().isEmpty();
    KeptPlace around = holds ? place : find(place.above().getLast().id());
    Section detail = detail(place, part);
    show(around, holds ? null : place.id(), detail, !holds || !part.isEmpty());
  }

  private Section detail(KeptPlace place, String part) {
    if (part.isEmpty() || part.equals(Parts.ABOUT)) {
      return new PlaceDetail(desk, place, this);
    }
    if (!desk.mayKeep() || !Parts.of(place).contains(part)) {
      throw new NotFoundException();
    }
    return switch (part) {
      case Parts.NEW -> new NewPlacePane(desk, place, this);
      case Parts.EDIT -> new PlacePane(desk, place, this);
      case Parts.MOVE -> new MovePane(desk, place, this);
      default -> new ClosePane(desk, place, this);
    };
  }

  private void show(
      @Nullable KeptPlace around, @Nullable UUID chosen, Section detail, boolean opened) {
    unsaved.settled();
    level = around;
    tree.show(around, chosen);
    setClassName("opened", opened);
    if (tree.getParent().isEmpty()) {
      add(tree);
    }
    // The list stays where it was.
    getChildren().filter(child -> child != tree).toList().forEach(this::remove);
    add(detail);
    if (said != null && detail instanceof DetailPane pane) {
      pane.say(Notice.done(said));
    }
    said = null;
  }

  /** What is no id, is unknown or out of reach is all the same: not found. */
  private KeptPlace find(UUID id) {
    return desk.places().find(person, id).orElseThrow(NotFoundException::new);
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public void entered() {
    unsaved.entered();
  }

  @Override
  public void done(UUID place, String words) {
    unsaved.settled();
    said = words;
    KeptPlace now = find(place);
    boolean holds = !now.kind().holds().isEmpty();
    getUI().ifPresent(ui -> ui.navigate(EstateView.class, at(place, holds ? Parts.ABOUT : null)));
  }

  @Override
  public void again(UUID place, String words) {
    said = words;
    KeptPlace now = find(place);
    open(now, now.kind().holds().isEmpty() ? "" : Parts.ABOUT);
  }

  @Override
  public String getPageTitle() {
    return level == null ? getTranslation("menu.estate") : level.content().name();
  }
}

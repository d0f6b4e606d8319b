package app.courtyard.place.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.place.Label;
import app.courtyard.place.Labels;
import app.courtyard.place.PlaceCode;
import app.courtyard.place.PlaceCodes;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The codes that a place has and had, and a new one for it. */
@Route("labels/:place")
@RolesAllowed(Permissions.PRINT_LABELS)
class PlaceCodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  static final String PLACE = "place";

  private final transient Labels labels;
  private final transient PlaceCodes codes;
  private final transient Person person;
  private final transient DateTimeFormatter minute;

  PlaceCodeView(Labels labels, PlaceCodes codes, CurrentPerson current, Estates estates) {
    this.labels = labels;
    this.codes = codes;
    this.person = current.get();
    this.minute =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(estates.get(person.estate()).timeZone());
    addClassNames("screen", "column");
  }

  /** What is no id, is unknown or beyond one's reach is all the same: not found. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String place = event.getRouteParameters().get(PLACE).orElseThrow(NotFoundException::new);
    show(labelOf(place).orElseThrow(NotFoundException::new));
  }

  private Div show(Label label) {
    removeAll();
    Div body = new Div(valid(label), new ReplaceCode(reason -> replace(label.place(), reason)));
    body.addClassNames("scroll", "stack");
    Div retired = retired(label.place());
    if (retired.getChildren().findAny().isPresent()) {
      body.add(new H2(getTranslation("labels.retired")), retired);
    }
    SheetOrder order =
        new SheetOrder((places, size) -> labels.print(person, places, size), () -> {});
    order.show(List.of(label));
    add(bar(label), body, order);
    return body;
  }

  private void replace(UUID place, String reason) {
    codes.replace(person, place, reason);
    Div note = new Div(new Span(getTranslation("labels.replaced")));
    note.addClassNames("note", "calm", "arrive");
    note.getElement().setAttribute("role", "status");
    labelOf(place.toString()).ifPresent(label -> show(label).addComponentAsFirst(note));
  }

  private Optional<Label> labelOf(String place) {
    try {
      return labels.find(person, UUID.fromString(place));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private Div bar(Label label) {
    RouterLink back = new RouterLink(LabelsView.class);
    back.add(new NavIcon("chevron-left"));
    back.addClassNames("icon");
    back.getElement().setAttribute("aria-label", getTranslation("labels.back"));
    H1 name = new H1(label.name());
    name.addClassName("title");
    Paragraph where = new Paragraph(label.where());
    where.addClassName("sub");
    Div words = new Div(name, where);
    words.addClassName("grow");
    Div bar = new Div(back, words);
    bar.addClassName("bar");
    return bar;
  }

  private Div valid(Label label) {
    Div card = new Div(item(getTranslation("labels.short"), label.shortCode()));
    card.addClassNames("card", "flush");
    return card;
  }

  private Div retired(UUID place) {
    Div card = new Div();
    card.addClassNames("card", "flush");
    codes.historyOf(person, place).stream()
        .filter(code -> code.retiredAt() != null)
        .forEach(code -> card.add(retired(code)));
    return card;
  }

  private Div retired(PlaceCode code) {
    return item(code.retiredReason(), code.shortCode() + " · " + minute.format(code.retiredAt()));
  }

  private static Div item(String left, String right) {
    Span value = new Span(right);
    value.addClassNames("sub", "num");
    Div item = new Div(new Span(left), value);
    item.addClassNames("item", "row", "apart");
    return item;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("labels.code.title");
  }
}

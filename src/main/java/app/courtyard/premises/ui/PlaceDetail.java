package app.courtyard.premises.ui;

import app.courtyard.people.Permissions;
import app.courtyard.place.PlaceKind;
import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.KeptPlace.Past;
import app.courtyard.premises.PlaceDraft;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Facts;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A place, what is known of it, and what can be done with it. */
class PlaceDetail extends DetailPane {

  private static final Map<String, String> ICONS =
      Map.of(Parts.NEW, "plus", Parts.MOVE, "arrow-right-left", Parts.CLOSE, "ban");

  private final transient EstateDesk desk;
  private final transient KeptPlace place;
  private final transient PlaceActions actions;

  PlaceDetail(EstateDesk desk, KeptPlace place, PlaceActions actions) {
    super(
        back(place),
        I18NProvider.translate("place.back"),
        place.content().name(),
        PlaceWords.where(place));
    this.desk = desk;
    this.place = place;
    this.actions = actions;
    if (!place.isOpen()) {
      mark(new Pill(Tone.PLAIN, getTranslation("place.closed")));
      scroll.add(closed());
    }
    scroll.add(new PictureCard(desk, place, actions), facts());
    Div ways = ways();
    if (ways.getComponentCount() > 0) {
      scroll.add(ways);
    }
    if (!place.past().isEmpty()) {
      scroll.add(new H2(getTranslation("place.past")), past());
    }
    if (desk.mayKeep()) {
      Div foot = new Div(link(Parts.EDIT, "pencil", "place.edit", "main"));
      foot.addClassName("foot");
      add(foot);
    }
  }

  /** To the level on which it is shown. */
  static RouterLink back(KeptPlace place) {
    UUID level = !place.kind().holds().isEmpty() ? place.id() : place.above().getLast().id();
    return new RouterLink(EstateView.class, EstateView.at(level, null));
  }

  private Div closed() {
    Div note = new Div(new Paragraph(getTranslation("place.closed.lead")));
    note.addClassNames("card", "stack");
    if (desk.mayKeep() && !place.liesInClosed()) {
      NativeButton reopen =
          new NativeButton(
              getTranslation("place.reopen"),
              click -> {
                desk.keeping().reopen(desk.person(), place.id());
                actions.again(place.id(), "place.said.reopened");
              });
      reopen.addClassNames("btn", "quiet");
      note.add(reopen);
    }
    return note;
  }

  private Div facts() {
    Div card = new Div();
    card.addClassNames("card", "flush");
    PlaceDraft content = place.content();
    card.add(item("place.kind", PlaceWords.kind(place.kind())));
    if (content.type() != null) {
      card.add(
          item(
              place.kind() == PlaceKind.SHOP ? "place.trade" : "place.type",
              PlaceWords.type(content.type())));
    }
    if (content.status() != null) {
      card.add(item("place.status", PlaceWords.status(content.status())));
    }
    if (content.form() != null) {
      card.add(item("place.form", PlaceWords.checklist(desk.forms(), content.form(), getLocale())));
    }
    card.add(item("place.code", content.code()));
    if (place.shortCode() != null) {
      card.add(item("place.short", place.shortCode()));
    }
    if (place.kind() != PlaceKind.UNIT) {
      card.add(
          item(
              "place.position",
              content.position() == null
                  ? getTranslation("place.position.none")
                  : PlaceWords.position(content.position())));
    }
    return card;
  }

  private Div item(String label, String value) {
    Span name = new Span(getTranslation(label));
    name.addClassName("sub");
    Span said = new Span(value);
    said.addClassName("num");
    Div item = new Div(name, said);
    item.addClassNames("item", "row", "apart");
    return item;
  }

  private Div ways() {
    Div ways = new Div();
    ways.addClassNames("row", "wraps", "ways");
    if (place.isOpen() && desk.person().may(Permissions.PRINT_LABELS)) {
      // The labels' address is a promise of theirs; their views are their own.
      Anchor labels = new Anchor("labels?of=" + place.id(), "");
      labels.add(new NavIcon("qr-code"), new Span(getTranslation(labelsKey())));
      labels.addClassName("btn");
      ways.add(labels);
    }
    if (desk.mayKeep()) {
      Parts.of(place).stream()
          .filter(part -> !part.equals(Parts.EDIT))
          .forEach(part -> ways.add(link(part, ICONS.get(part), "place." + part, "plain")));
    }
    return ways;
  }

  private String labelsKey() {
    return place.kind().holds().isEmpty() ? "place.labels" : "place.labels.inside";
  }

  private RouterLink link(String part, String icon, String words, String look) {
    RouterLink link = new RouterLink(EstateView.class, EstateView.at(place.id(), part));
    link.add(new NavIcon(icon), new Span(getTranslation(words)));
    link.addClassNames("btn", look);
    return link;
  }

  private Div past() {
    Div card = new Div();
    card.addClassNames("card", "flush");
    var time = desk.time(getLocale());
    for (Past was : place.past()) {
      List<String> before = new ArrayList<>();
      if (!was.where().isEmpty()) {
        before.add(was.where());
      }
      before.add(was.name());
      Span until = new Span(getTranslation("place.past.until", time.dayAndTime(was.until())));
      until.addClassNames("sub", "num");
      Div item = new Div(new Span(Facts.of(before)), until);
      item.addClassNames("item", "row", "apart", "wraps");
      card.add(item);
    }
    return card;
  }
}

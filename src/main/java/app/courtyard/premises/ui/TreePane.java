package app.courtyard.premises.ui;

import app.courtyard.people.Person;
import app.courtyard.place.PlaceKind;
import app.courtyard.premises.KeptPlace;
import app.courtyard.premises.TreeEntry;
import app.courtyard.ui.Chips;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.NavIcon;
import app.courtyard.ui.OlderButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One level of the tree, or what was searched in all of it; more comes as one scrolls. */
class TreePane extends Section {

  /** As they stand in the list. */
  private static final List<PlaceKind> ORDER =
      List.of(
          PlaceKind.BUILDING,
          PlaceKind.CHECKPOINT,
          PlaceKind.FACILITY,
          PlaceKind.SHOP,
          PlaceKind.UNIT);

  private static final int PAGE = 40;
  private static final int LONGEST_SEARCH = 80;

  private final transient EstateDesk desk;
  private final transient Person person;
  private final Header top = new Header();
  private final TextField search = new TextField();
  private final Div kinds = new Div();
  private final Div cards = new Div();
  private transient @Nullable KeptPlace level;
  private transient @Nullable UUID chosen;
  private transient @Nullable PlaceKind kind;
  private int shown;

  TreePane(EstateDesk desk) {
    this.desk = desk;
    this.person = desk.person();
    addClassNames("pane", "list");
    top.addClassNames("top", "tree-top");
    search.setLabel(getTranslation("place.search"));
    search.setPlaceholder(getTranslation("place.search.hint"));
    search.setPrefixComponent(new NavIcon("search"));
    search.setClearButtonVisible(true);
    search.setMaxLength(LONGEST_SEARCH);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> list());
    search.addClassName("tree-search");
    Div scroll = new Div(search, kinds, cards);
    scroll.addClassName("scroll");
    add(top, scroll);
  }

  /**
   * @param level whose places are shown; null: the courtyards
   * @param chosen what stands beside the list
   */
  void show(@Nullable KeptPlace level, @Nullable UUID chosen) {
    boolean same = idOf(this.level).equals(idOf(level));
    this.level = level;
    this.chosen = chosen;
    if (!same) {
      kind = null;
    }
    head();
    chooseKind();
    list();
  }

  /** As many as were there, where somebody changed the tree. */
  void refresh() {
    int many = Math.max(shown, PAGE);
    cards.removeAll();
    shown = 0;
    more(many);
  }

  private static Optional<UUID> idOf(@Nullable KeptPlace place) {
    return Optional.ofNullable(place).map(KeptPlace::id);
  }

  private void head() {
    top.removeAll();
    Div way = new Div();
    way.addClassName("grow");
    if (level != null) {
      way.add(new Crumbs(desk.estate().name(), level.above()));
    }
    way.add(new H1(level == null ? desk.estate().name() : level.content().name()));
    top.add(way);
    if (desk.mayKeep() && (level == null || level.isOpen())) {
      RouterLink add =
          new RouterLink(
              EstateView.class, EstateView.at(level == null ? null : level.id(), Parts.NEW));
      add.add(new NavIcon("plus"), new Span(getTranslation("place.add")));
      add.addClassNames("btn", "quiet");
      top.add(add);
    }
  }

  private void chooseKind() {
    kinds.removeAll();
    if (level == null) {
      return;
    }
    Map<PlaceKind, Integer> there = desk.tree().kinds(person, level.id());
    if (there.size() < 2) {
      return;
    }
    List<Optional<PlaceKind>> options = new ArrayList<>();
    options.add(Optional.empty());
    ORDER.stream().filter(there::containsKey).map(Optional::of).forEach(options::add);
    Chips<Optional<PlaceKind>> chips =
        new Chips<>(
            getTranslation("place.kinds"),
            options,
            option ->
                option
                    .map(each -> PlaceWords.kind(each) + " " + there.get(each))
                    .orElse(getTranslation("place.kinds.all")),
            false);
    chips.setValues(Set.of(Optional.ofNullable(kind)));
    chips.onChange(
        () -> {
          kind = chips.values().iterator().next().orElse(null);
          list();
        });
    chips.addClassName("one-row");
    kinds.add(chips);
  }

  private void list() {
    boolean searching = !search.getValue().isBlank();
    kinds.setVisible(!searching);
    cards.removeAll();
    shown = 0;
    if (!searching && level != null) {
      cards.add(aboutCard(level));
    }
    more(PAGE);
    if (shown == 0) {
      cards.add(
          searching
              ? new EmptyState("search", "place.search.none")
              : new EmptyState("building-2", level == null ? "place.none" : "place.none-inside"));
    }
  }

  private void more(int many) {
    String words = search.getValue().strip();
    boolean searching = !words.isEmpty();
    List<TreeEntry> page =
        searching
            ? desk.tree().search(person, words, shown, many + 1)
            : desk.tree().level(person, level == null ? null : level.id(), kind, shown, many + 1);
    page.stream().limit(many).forEach(place -> cards.add(new PlaceCard(place, searching, chosen)));
    shown += Math.min(many, page.size());
    if (page.size() > many) {
      OlderButton[] older = new OlderButton[1];
      older[0] =
          new OlderButton(
              getTranslation("place.more"),
              () -> {
                cards.remove(older[0]);
                more(PAGE);
              });
      cards.add(older[0]);
    }
  }

  /** On a phone the level and what it is are two pages. */
  private RouterLink aboutCard(KeptPlace place) {
    RouterLink about = new RouterLink(EstateView.class, EstateView.at(place.id(), Parts.ABOUT));
    Span words =
        new Span(
            getTranslation("place.about", PlaceWords.kind(place.kind()).toLowerCase(getLocale())));
    words.addClassName("grow");
    about.add(words, new NavIcon("chevron-right"));
    about.addClassNames("card", "row", "apart", "about-level");
    return about;
  }
}

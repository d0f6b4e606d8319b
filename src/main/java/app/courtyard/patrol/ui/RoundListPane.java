package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundFilter;
import app.courtyard.patrol.RoundList;
import app.courtyard.people.Person;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Pill;
import app.courtyard.ui.Pill.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list at the left: how many wait, what is shown, and the rounds. */
class RoundListPane extends Section {

  private final transient RoundList rounds;
  private final transient Person person;
  private final Pill waiting = new Pill(Tone.PLAIN, "");
  private final Nav filters = new Nav();
  private final RoundCards cards;
  private @Nullable RoundFilter filter;

  RoundListPane(RoundList rounds, Person person, EstateTime time) {
    this.rounds = rounds;
    this.person = person;
    this.cards = new RoundCards(rounds, person, time);
    addClassNames("pane", "list");
    waiting.getElement().setAttribute("role", "status");
    Header top = new Header(new H1(getTranslation("round.list.title")), waiting);
    top.addClassName("top");
    filters.addClassName("filters");
    filters.setAriaLabel(getTranslation("round.list.filter"));
    add(top, filters, cards);
  }

  void show(RoundFilter wanted, @Nullable UUID chosen) {
    if (filter != wanted) {
      filter = wanted;
      filters.removeAll();
      filters.add(chips());
      cards.show(wanted);
    }
    cards.choose(chosen);
    count();
  }

  /** What has come in, or was said about a round here. */
  void refresh(Set<Optional<UUID>> changed) {
    if (changed.contains(Optional.<UUID>empty()) && filter != null) {
      cards.show(filter);
    } else {
      changed.forEach(round -> cards.refresh(round.orElseThrow()));
    }
    count();
  }

  private Div chips() {
    Div chips =
        new Div(
            chip(RoundFilter.NOT_REVIEWED, "round.filter.open"),
            chip(RoundFilter.ALL, "round.filter.all"));
    chips.addClassName("chips");
    return chips;
  }

  private RouterLink chip(RoundFilter shows, String words) {
    RouterLink chip = new RouterLink(getTranslation(words), RoundsView.class);
    chip.setQueryParameters(FilterParameter.of(shows));
    if (shows == filter) {
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private void count() {
    int count = rounds.notReviewed(person);
    waiting.setText(
        count > RoundList.MOST_COUNTED
            ? getTranslation("round.list.waiting-many", RoundList.MOST_COUNTED)
            : getTranslation("round.list.waiting", count));
    waiting.setVisible(count > 0);
  }
}

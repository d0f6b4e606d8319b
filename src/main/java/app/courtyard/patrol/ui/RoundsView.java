package app.courtyard.patrol.ui;

import app.courtyard.patrol.RoundFilter;
import app.courtyard.patrol.RoundList;
import app.courtyard.patrol.RoundPages;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.review.Reviews;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NewsFeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds and their review: the list, and beside it the round that the address names. */
@Route("rounds")
@RolesAllowed(Permissions.SEE_RECORDS)
class RoundsView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private final transient RoundList rounds;
  private final transient RoundPages pages;
  private final transient Reviews reviews;
  private final transient Person person;
  private final transient EstateTime time;
  private final RoundListPane list;
  private RoundFilter filter = RoundFilter.ALL;
  private @Nullable UUID chosen;
  private @Nullable RoundDetail detail;

  RoundsView(
      RoundList rounds,
      RoundPages pages,
      Reviews reviews,
      RoundNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.rounds = rounds;
    this.pages = pages;
    this.reviews = reviews;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    this.list = new RoundListPane(rounds, person, time);
    addClassName("panes");
    add(list);
    NewsFeed.follow(this, told -> news.listen(person.estate(), told), this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    filter = FilterParameter.in(event.getLocation().getQueryParameters(), person);
    chosen = id == null ? null : idOf(id);
    list.show(filter, chosen);
    show();
  }

  private static UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private void show() {
    detail = chosen == null ? null : detail(chosen);
    setClassName("opened", detail != null);
    // The list stays where it was scrolled to.
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(detail == null ? nothingChosen() : detail);
  }

  /** What is not there and what is out of reach are the same: not found. */
  private RoundDetail detail(UUID round) {
    boolean hasNext = rounds.nextNotReviewed(person, round).isPresent();
    return new RoundDetail(
        pages.find(person, round).orElseThrow(NotFoundException::new),
        filter,
        time,
        new RoundDetail.Actions(
            person.may(Permissions.REVIEW),
            hasNext,
            () -> fine(round),
            () -> goToNext(round),
            this::show));
  }

  private Component nothingChosen() {
    Section empty = new Section(new EmptyState("footprints", "round.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
  }

  /** Nobody says 'fine' to what they have not seen: what came in meanwhile is shown first. */
  private void fine(UUID round) {
    if (detail != null && detail.isOutdated()) {
      show();
      return;
    }
    reviews.fine(person, round);
    list.refresh(Set.of(Optional.of(round)));
    goToNext(round);
  }

  private void goToNext(UUID round) {
    String next = rounds.nextNotReviewed(person, round).map(UUID::toString).orElse(null);
    getUI().ifPresent(ui -> ui.navigate(RoundsView.class, next, FilterParameter.of(filter)));
  }

  private void heard(Set<Optional<UUID>> changed) {
    list.refresh(changed);
    if (detail != null
        && (changed.contains(Optional.ofNullable(chosen))
            || changed.contains(Optional.<UUID>empty()))) {
      detail.hasNews();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("round.list.title");
  }
}

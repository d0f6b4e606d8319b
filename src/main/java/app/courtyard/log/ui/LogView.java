package app.courtyard.log.ui;

import app.courtyard.log.Log;
import app.courtyard.log.LogAddress;
import app.courtyard.log.LogFilter;
import app.courtyard.log.LogOptions;
import app.courtyard.patrol.RoundPages;
import app.courtyard.patrol.ui.RoundDetail;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log and the review: the list, and beside it the round or record that the address names. One
 * view for all of its addresses, so that the list stays as it is while one goes through it.
 */
@Route("log")
@RouteAlias("rounds")
@RouteAlias("rounds/:round")
@RouteAlias("records/:record")
@RolesAllowed(Permissions.SEE_RECORDS)
class LogView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Log log;
  private final transient RoundPages pages;
  private final transient Reviews reviews;
  private final transient Person person;
  private final transient EstateTime time;
  private final LogPane list;
  private transient LogFilter filter = LogFilter.ALL;
  private @Nullable UUID chosen;
  private @Nullable RoundDetail detail;

  LogView(
      Log log,
      LogOptions options,
      RoundPages pages,
      Reviews reviews,
      LogNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.log = log;
    this.pages = pages;
    this.reviews = reviews;
    this.person = current.get();
    this.time = new EstateTime(estates.get(person.estate()).timeZone(), clock, getLocale());
    this.list = new LogPane(log, options, person, time);
    addClassName("panes");
    add(list);
    NewsFeed.follow(this, told -> news.listen(person.estate(), told), this::heard);
  }

  /** Who reviews begins with what is to be reviewed. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters().getParameters();
    LogFilter own = person.may(Permissions.REVIEW) ? LogFilter.NOT_REVIEWED : LogFilter.ALL;
    filter = LogAddress.in(query).orElse(own);
    chosen = event.getRouteParameters().get(LogLinks.ROUND).map(LogView::idOf).orElse(null);
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
    boolean hasNext = log.nextToReview(person, filter, round).isPresent();
    RoundDetail shown =
        new RoundDetail(
            pages.find(person, round).orElseThrow(NotFoundException::new),
            new BackLink(filter),
            time,
            new RoundDetail.Actions(
                person.may(Permissions.REVIEW),
                hasNext,
                () -> fine(round),
                () -> goToNext(round),
                this::show));
    shown.append(ArchiveLinks.ofRound(round));
    return shown;
  }

  private Component nothingChosen() {
    Section empty = new Section(new EmptyState("footprints", "log.choose"));
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
    list.refresh(List.of(round));
    goToNext(round);
  }

  private void goToNext(UUID entry) {
    var next = log.nextToReview(person, filter, entry).orElse(null);
    getUI().ifPresent(ui -> LogLinks.go(ui, filter, next));
  }

  private void heard(Set<Optional<UUID>> records) {
    boolean anything = records.contains(Optional.<UUID>empty());
    List<UUID> changed =
        records.stream()
            .flatMap(Optional::stream)
            .flatMap(record -> log.touchedBy(person.estate(), record).stream())
            .distinct()
            .toList();
    if (anything) {
      list.reload();
    } else {
      list.refresh(changed);
    }
    if (detail != null && (anything || changed.contains(chosen))) {
      detail.hasNews();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("log.title");
  }
}

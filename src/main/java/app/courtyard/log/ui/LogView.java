package app.courtyard.log.ui;

import app.courtyard.log.Log;
import app.courtyard.log.LogAddress;
import app.courtyard.log.LogFilter;
import app.courtyard.log.LogOptions;
import app.courtyard.patrol.RecordPages;
import app.courtyard.patrol.RoundPages;
import app.courtyard.patrol.ui.RecordDetail;
import app.courtyard.patrol.ui.ReviewDesk;
import app.courtyard.patrol.ui.ReviewedDetail;
import app.courtyard.patrol.ui.RoundDetail;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.review.Reviews;
import app.courtyard.ui.AddressId;
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
import java.util.function.Function;
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
  private final transient RoundPages rounds;
  private final transient RecordPages records;
  private final transient Reviews reviews;
  private final transient Person person;
  private final transient EstateTime time;
  private final LogPane list;
  private transient LogFilter filter = LogFilter.ALL;
  private @Nullable UUID chosen;
  private transient Function<UUID, ReviewedDetail> page = this::round;
  private @Nullable ReviewedDetail detail;

  LogView(
      Log log,
      LogOptions options,
      RoundPages rounds,
      RecordPages records,
      Reviews reviews,
      LogNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.log = log;
    this.rounds = rounds;
    this.records = records;
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
    var address = event.getRouteParameters();
    Optional<UUID> round = address.get(LogLinks.ROUND).map(AddressId::of);
    Optional<UUID> record = address.get(LogLinks.RECORD).map(AddressId::of);
    chosen = round.or(() -> record).orElse(null);
    page = round.isPresent() ? this::round : this::record;
    list.show(filter, chosen);
    show();
  }

  private void show() {
    detail = chosen == null ? null : page.apply(chosen);
    setClassName("opened", detail != null);
    // The list stays where it was scrolled to.
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(detail == null ? nothingChosen() : detail);
  }

  /** What is not there and what is out of reach are the same: not found. */
  private RoundDetail round(UUID round) {
    RoundDetail shown =
        new RoundDetail(
            rounds.find(person, round).orElseThrow(NotFoundException::new),
            new BackLink(filter),
            desk(round));
    shown.append(ArchiveLinks.ofRound(round));
    return shown;
  }

  private RecordDetail record(UUID record) {
    return new RecordDetail(
        records.find(person, record).orElseThrow(NotFoundException::new),
        new BackLink(filter),
        desk(record));
  }

  private ReviewDesk desk(UUID entry) {
    return new ReviewDesk(
        reviews,
        person,
        time,
        log.nextToReview(person, filter, entry).isPresent(),
        () -> goToNext(entry),
        () -> list.refresh(List.of(entry)),
        this::show);
  }

  private Component nothingChosen() {
    Section empty = new Section(new EmptyState("footprints", "log.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
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

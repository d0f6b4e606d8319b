package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.request.Request;
import app.courtyard.request.RequestAddress;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestList;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.EmptyState;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NewsFeed;
import app.courtyard.ui.Notice;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 《工作信息记录表》: the list of requests, and beside it one of them or a new one. */
@Route("requests")
@RolesAllowed(Permissions.NOTE_REQUESTS)
class RequestsView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

  private final transient RequestList requests;
  private final transient RequestDesk desk;
  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient Person person;
  private final transient CaseReader reader;
  private final RequestsPane list;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private transient RequestFilter filter = RequestFilter.ALL;
  private @Nullable RequestDetail detail;

  RequestsView(
      RequestList requests,
      RequestDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      RequestNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.requests = requests;
    this.desk = desk;
    this.classes = classes;
    this.surroundings = surroundings;
    this.person = current.get();
    Estate estate = estates.get(person.estate());
    this.reader =
        new CaseReader(
            person,
            new EstateTime(estate.timeZone(), clock, getLocale()),
            estate.timeZone(),
            getLocale(),
            classes.dictionary());
    this.list = new RequestsPane(requests, reader);
    addClassNames("panes", "cases");
    add(list);
    NewsFeed.follow(this, told -> news.listen(person.estate(), told), this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    filter = RequestAddress.in(event.getLocation().getQueryParameters().getParameters());
    boolean isNew = RequestLinks.NEW.equals(parameter);
    UUID chosen = parameter == null || isNew ? null : AddressId.of(parameter);
    detail = chosen == null ? null : detail(chosen);
    list.show(filter, chosen);
    setClassName("opened", parameter != null);
    // The list stays where it was scrolled to.
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(isNew ? newRequest() : detail == null ? nothingChosen() : detail);
  }

  /** What is not there and what is out of reach are the same: not found. */
  private RequestDetail detail(UUID id) {
    Request request = requests.find(person, id).orElseThrow(NotFoundException::new);
    return new RequestDetail(
        request, back(), requests, desk, classes, surroundings, reader, unsaved, () -> settled(id));
  }

  private NewRequestPane newRequest() {
    return new NewRequestPane(
        back(),
        desk,
        classes,
        surroundings,
        reader,
        unsaved,
        id -> list.refresh(List.of(id)),
        id -> getUI().ifPresent(ui -> RequestLinks.go(ui, filter, id)));
  }

  private Section nothingChosen() {
    Section empty = new Section(new EmptyState("phone", "requests.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
  }

  private RouterLink back() {
    RouterLink back = new RouterLink();
    RequestLinks.point(back, filter, null);
    return back;
  }

  private void settled(UUID id) {
    list.refresh(List.of(id));
    if (detail == null || !detail.refresh()) {
      getUI().ifPresent(ui -> RequestLinks.go(ui, filter, null));
    } else {
      detail.say(Notice.done("requests.done"));
    }
  }

  private void heard(Set<RequestNews.Told> told) {
    List<UUID> changed =
        told.stream().map(RequestNews.Told::request).filter(Objects::nonNull).toList();
    List<UUID> caseFiles =
        told.stream().map(RequestNews.Told::caseFile).filter(Objects::nonNull).toList();
    boolean anything = told.contains(RequestNews.Told.ANYTHING);
    if (anything) {
      list.reload();
    } else {
      list.refresh(changed);
      list.refreshFollowedIn(caseFiles);
    }
    if (detail != null
        && (anything || changed.contains(detail.shows()) || detail.isFollowedIn(caseFiles))) {
      detail.refresh();
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("requests.title");
  }
}

package app.courtyard.request.ui;

import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.CaseReaders;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.request.Request;
import app.courtyard.request.RequestAddress;
import app.courtyard.request.RequestDesk;
import app.courtyard.request.RequestFilter;
import app.courtyard.request.RequestList;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.Beside;
import app.courtyard.ui.Changed;
import app.courtyard.ui.ListLinks;
import app.courtyard.ui.NewsFeed;
import app.courtyard.ui.Notice;
import app.courtyard.ui.UnsavedChanges;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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

  static final ListLinks<RequestFilter> LINKS =
      new ListLinks<>(RequestsView.class, RequestAddress::of);

  private final transient RequestList requests;
  private final transient RequestDesk desk;
  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient Person person;
  private final transient CaseReader reader;
  private final RequestsPane list;
  private final Beside beside;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private transient RequestFilter filter = RequestFilter.ALL;
  private @Nullable RequestDetail detail;

  RequestsView(
      RequestList requests,
      RequestDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      RequestNews news,
      CaseReaders readers) {
    this.requests = requests;
    this.desk = desk;
    this.classes = classes;
    this.surroundings = surroundings;
    this.reader = readers.current(getLocale());
    this.person = reader.person();
    this.list = new RequestsPane(requests, reader);
    this.beside = new Beside(this, list);
    addClassName("cases");
    NewsFeed.follow(this, told -> news.listen(person.estate(), told), this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    filter = RequestAddress.in(event.getLocation().getQueryParameters().getParameters());
    boolean isNew = ListLinks.NEW.equals(parameter);
    UUID chosen = parameter == null || isNew ? null : AddressId.of(parameter);
    detail = chosen == null ? null : detail(chosen);
    list.show(filter, chosen);
    if (parameter == null) {
      beside.showNothing("phone", "requests.choose");
    } else {
      beside.show(isNew ? newRequest() : detail);
    }
  }

  /** What is not there and what is out of reach are the same: not found. */
  private RequestDetail detail(UUID id) {
    Request request = requests.find(person, id).orElseThrow(NotFoundException::new);
    return new RequestDetail(
        request,
        LINKS.back(filter),
        requests,
        desk,
        classes,
        surroundings,
        reader,
        unsaved,
        () -> settled(id));
  }

  private NewRequestPane newRequest() {
    return new NewRequestPane(
        LINKS.back(filter),
        desk,
        classes,
        surroundings,
        reader,
        unsaved,
        id -> list.refresh(Changed.only(id)),
        id -> getUI().ifPresent(ui -> LINKS.go(ui, filter, id)));
  }

  private void settled(UUID id) {
    list.refresh(Changed.only(id));
    if (detail == null || !detail.refresh()) {
      getUI().ifPresent(ui -> LINKS.go(ui, filter, null));
    } else {
      detail.say(Notice.done("requests.done"));
    }
  }

  private void heard(Set<RequestNews.Told> told) {
    Changed changed =
        new Changed(
            told.contains(RequestNews.Told.ANYTHING),
            told.stream().map(RequestNews.Told::request).filter(Objects::nonNull).toList());
    List<UUID> caseFiles =
        told.stream().map(RequestNews.Told::caseFile).filter(Objects::nonNull).toList();
    list.refresh(changed);
    list.refreshFollowedIn(caseFiles);
    if (detail != null && (changed.touches(detail.shows()) || detail.isFollowedIn(caseFiles))) {
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

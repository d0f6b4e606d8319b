package app.courtyard.casework.ui;

import app.courtyard.casework.AnswerTemplates;
import app.courtyard.casework.CaseAddress;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.CaseDesk;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseFilter;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.CasePage;
import app.courtyard.casework.CasePages;
import app.courtyard.casework.CaseRead;
import app.courtyard.casework.CasesAtOnce;
import app.courtyard.casework.CasesAtOnce.Left;
import app.courtyard.casework.DeskIntake;
import app.courtyard.casework.Surroundings;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.Beside;
import app.courtyard.ui.Changed;
import app.courtyard.ui.ListLinks;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** What is followed until it is closed: the list, and beside it a case or a new one. */
@Route("cases")
@RolesAllowed(Permissions.SEE_CASES)
class CasesView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

  static final ListLinks<CaseFilter> LINKS = new ListLinks<>(CasesView.class, CaseAddress::of);

  private final transient CasePages pages;
  private final transient CaseDesk desk;
  private final transient CaseClasses classes;
  private final transient Surroundings surroundings;
  private final transient DeskIntake intake;
  private final transient CasesAtOnce atOnce;
  private final transient AnswerTemplates templates;
  private final transient CaseList cases;
  private final transient Person person;
  private final transient CaseReader reader;
  private final transient ApplicationEventPublisher events;
  private final CasesPane list;
  private final Beside beside;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private transient CaseFilter filter = CaseFilter.OPEN;
  private @Nullable CaseDetail detail;

  CasesView(
      CaseList cases,
      CasePages pages,
      CaseDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      DeskIntake intake,
      CasesAtOnce atOnce,
      AnswerTemplates templates,
      CaseNews news,
      CaseReaders readers,
      ApplicationEventPublisher events) {
    this.pages = pages;
    this.desk = desk;
    this.classes = classes;
    this.surroundings = surroundings;
    this.intake = intake;
    this.atOnce = atOnce;
    this.templates = templates;
    this.cases = cases;
    this.events = events;
    this.reader = readers.current(getLocale());
    this.person = reader.person();
    this.list = new CasesPane(cases, classes.all(), reader, this::together);
    this.beside = new Beside(this, list);
    addClassName("cases");
    news.follow(this, person, this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    filter = CaseAddress.in(event.getLocation().getQueryParameters().getParameters());
    boolean takesIn = ListLinks.NEW.equals(parameter);
    UUID chosen = parameter == null || takesIn ? null : AddressId.of(parameter);
    detail = chosen == null ? null : detail(chosen);
    list.show(filter, chosen);
    if (parameter == null) {
      beside.showNothing("message-square-text", "cases.choose");
    } else {
      beside.show(takesIn ? newCase() : detail);
    }
  }

  /** What is not there and what is out of reach are the same: not found. */
  private CaseDetail detail(UUID id) {
    CasePage page = pages.find(person, id).orElseThrow(NotFoundException::new);
    events.publishEvent(new CaseRead(person, id));
    return new CaseDetail(
        page, LINKS.back(filter), desk, pages, surroundings, reader, unsaved, () -> stepped(id));
  }

  private NewCasePane newCase() {
    if (!person.may(Permissions.TAKE_CASES)) {
      throw new NotFoundException();
    }
    return new NewCasePane(
        LINKS.back(filter), intake, classes, surroundings, reader, unsaved, this::taken);
  }

  private TogetherPane together(List<CaseFile> files) {
    detail = null;
    TogetherPane pane =
        new TogetherPane(
            LINKS.back(filter),
            files,
            atOnce,
            templates,
            desk,
            reader,
            unsaved,
            this::doneTogether);
    beside.show(pane);
    return pane;
  }

  private void doneTogether(List<CaseFile> all, List<Left> left) {
    list.refresh(new Changed(false, all.stream().map(CaseFile::id).toList()));
    List<CaseFile> newer =
        left.stream().flatMap(one -> cases.find(person, one.file().id()).stream()).toList();
    if (newer.isEmpty()) {
      list.doneWithPicked(all.size());
      getUI().ifPresent(ui -> LINKS.go(ui, filter, null));
    } else {
      list.keepPicked(newer);
      together(newer).sayLeft(left);
    }
  }

  private void stepped(UUID id) {
    list.refresh(Changed.only(id));
    if (detail == null || !detail.refresh()) {
      getUI().ifPresent(ui -> LINKS.go(ui, filter, null));
    } else {
      detail.say(Notice.done("cases.done"));
    }
  }

  private void taken(UUID id) {
    unsaved.settled();
    list.refresh(Changed.only(id));
    getUI().ifPresent(ui -> LINKS.go(ui, filter, id));
  }

  private void heard(Changed changed) {
    list.refresh(changed);
    if (detail != null && changed.touches(detail.shows())) {
      detail.refresh();
      events.publishEvent(new CaseRead(person, detail.shows()));
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("cases.title");
  }
}

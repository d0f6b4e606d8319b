package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionAddress;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.attention.MeasureDesk;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.casework.ui.CaseReaders;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key-attention customers 重点关注客户: the list, and beside it one of them or a new one. */
@Route("attention")
@RolesAllowed(Permissions.SEE_ATTENTION)
class AttentionView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

  static final ListLinks<AttentionFilter> LINKS =
      new ListLinks<>(AttentionView.class, AttentionAddress::of);

  /** Of the address of a new one: the unit where they live. */
  static final String UNIT = "unit";

  private final transient AttentionList attention;
  private final transient AttentionDesk desk;
  private final transient MeasureDesk measures;
  private final transient Surroundings surroundings;
  private final transient Person person;
  private final transient CaseReader reader;
  private final AttentionPane list;
  private final Beside beside;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private transient AttentionFilter filter = AttentionFilter.NOW;
  private @Nullable AttentionDetail detail;

  AttentionView(
      AttentionList attention,
      AttentionDesk desk,
      MeasureDesk measures,
      CaseClasses classes,
      Surroundings surroundings,
      AttentionNews news,
      CaseReaders readers) {
    this.attention = attention;
    this.desk = desk;
    this.measures = measures;
    this.surroundings = surroundings;
    this.reader = readers.current(getLocale());
    this.person = reader.person();
    this.list = new AttentionPane(attention, reader);
    this.beside = new Beside(this, list);
    addClassName("cases");
    news.follow(this, person, this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    QueryParameters query = event.getLocation().getQueryParameters();
    filter = AttentionAddress.in(query.getParameters());
    boolean isNew = ListLinks.NEW.equals(parameter);
    UUID chosen = parameter == null || isNew ? null : AddressId.of(parameter);
    detail = chosen == null ? null : detail(chosen);
    list.show(filter, chosen);
    if (parameter == null) {
      beside.showNothing("star", "attention.choose");
    } else {
      beside.show(isNew ? begin(query) : detail);
    }
  }

  /** Who is not there and who is out of reach are the same: not found. */
  private AttentionDetail detail(UUID id) {
    Attention one = attention.find(person, id).orElseThrow(NotFoundException::new);
    return new AttentionDetail(
        one,
        LINKS.back(filter),
        attention,
        desk,
        measures,
        surroundings,
        reader,
        unsaved,
        () -> changed(id));
  }

  private NewAttentionPane begin(QueryParameters query) {
    if (!person.may(Permissions.KEEP_ATTENTION)) {
      throw new NotFoundException();
    }
    Where unit =
        query
            .getSingleParameter(UNIT)
            .map(AddressId::of)
            .flatMap(id -> surroundings.place(person, id))
            .orElse(null);
    return new NewAttentionPane(
        LINKS.back(filter), desk, surroundings, reader, unit, unsaved, this::begun);
  }

  private void begun(UUID id) {
    unsaved.settled();
    list.refresh(Changed.only(id));
    getUI().ifPresent(ui -> LINKS.go(ui, filter, id));
  }

  private void changed(UUID id) {
    list.refresh(Changed.only(id));
    if (detail == null || !detail.refresh()) {
      getUI().ifPresent(ui -> LINKS.go(ui, filter, null));
    } else {
      detail.say(Notice.done("attention.kept"));
    }
  }

  private void heard(Changed changed) {
    list.refresh(changed);
    if (detail != null && changed.touches(detail.shows())) {
      detail.refresh();
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    unsaved.ask(event);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("attention.title");
  }
}

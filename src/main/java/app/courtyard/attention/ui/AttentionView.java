package app.courtyard.attention.ui;

import app.courtyard.attention.Attention;
import app.courtyard.attention.AttentionAddress;
import app.courtyard.attention.AttentionDesk;
import app.courtyard.attention.AttentionFilter;
import app.courtyard.attention.AttentionList;
import app.courtyard.casework.CaseClasses;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.ui.CaseReader;
import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Key-attention customers 重点关注客户: the list, and beside it one of them or a new one. */
@Route("attention")
@RolesAllowed(Permissions.SEE_ATTENTION)
class AttentionView extends Main
    implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

  private final transient AttentionList attention;
  private final transient AttentionDesk desk;
  private final transient Surroundings surroundings;
  private final transient Person person;
  private final transient CaseReader reader;
  private final AttentionPane list;
  private final transient UnsavedChanges unsaved = new UnsavedChanges(this);
  private transient AttentionFilter filter = AttentionFilter.NOW;
  private @Nullable AttentionDetail detail;

  AttentionView(
      AttentionList attention,
      AttentionDesk desk,
      CaseClasses classes,
      Surroundings surroundings,
      AttentionNews news,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.attention = attention;
    this.desk = desk;
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
    this.list = new AttentionPane(attention, reader);
    addClassNames("panes", "cases");
    add(list);
    NewsFeed.follow(this, told -> news.listen(person.estate(), told), this::heard);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    unsaved.settled();
    QueryParameters query = event.getLocation().getQueryParameters();
    filter = AttentionAddress.in(query.getParameters());
    boolean isNew = AttentionLinks.NEW.equals(parameter);
    UUID chosen = parameter == null || isNew ? null : AddressId.of(parameter);
    detail = chosen == null ? null : detail(chosen);
    list.show(filter, chosen);
    setClassName("opened", parameter != null);
    // The list stays where it was scrolled to.
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(isNew ? begin(query) : detail == null ? nothingChosen() : detail);
  }

  /** Who is not there and who is out of reach are the same: not found. */
  private AttentionDetail detail(UUID id) {
    Attention one = attention.find(person, id).orElseThrow(NotFoundException::new);
    return new AttentionDetail(
        one, back(), attention, desk, surroundings, reader, unsaved, () -> changed(id));
  }

  private NewAttentionPane begin(QueryParameters query) {
    if (!person.may(Permissions.KEEP_ATTENTION)) {
      throw new NotFoundException();
    }
    Where unit =
        query
            .getSingleParameter(AttentionLinks.UNIT)
            .map(AddressId::of)
            .flatMap(id -> surroundings.place(person, id))
            .orElse(null);
    return new NewAttentionPane(back(), desk, surroundings, reader, unit, unsaved, this::begun);
  }

  private Section nothingChosen() {
    Section empty = new Section(new EmptyState("star", "attention.choose"));
    empty.addClassNames("pane", "detail", "unchosen");
    return empty;
  }

  private RouterLink back() {
    RouterLink back = new RouterLink();
    AttentionLinks.point(back, filter, null);
    return back;
  }

  private void begun(UUID id) {
    unsaved.settled();
    list.refresh(List.of(id));
    getUI().ifPresent(ui -> AttentionLinks.go(ui, filter, id));
  }

  private void changed(UUID id) {
    list.refresh(List.of(id));
    if (detail == null || !detail.refresh()) {
      getUI().ifPresent(ui -> AttentionLinks.go(ui, filter, null));
    } else {
      detail.say(Notice.done("attention.kept"));
    }
  }

  private void heard(Set<Optional<UUID>> changed) {
    boolean anything = changed.contains(Optional.<UUID>empty());
    if (anything) {
      list.reload();
    } else {
      list.refresh(changed.stream().flatMap(Optional::stream).toList());
    }
    if (detail != null && (anything || changed.contains(Optional.of(detail.shows())))) {
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

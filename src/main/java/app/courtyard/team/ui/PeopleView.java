package app.courtyard.team.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import app.courtyard.team.Colleague;
import app.courtyard.team.Team;
import app.courtyard.ui.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accounts that one may help with: the list, and beside it the one that the address names. */
@Route("people")
@RolesAllowed(Permissions.KEEP_PEOPLE)
class PeopleView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private final transient Team team;
  private final transient Person person;
  private final ZoneId zone;

  PeopleView(Team team, CurrentPerson current, Estates estates) {
    this.team = team;
    this.person = current.get();
    this.zone =
        person.estateId() == null ? ZoneOffset.UTC : estates.get(person.estateId()).timeZone();
    addClassName("panes");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    show(id == null ? null : idOf(id), detail -> {});
  }

  /** What is no id, is unknown or is somebody else's to help is all the same: not found. */
  private UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private void show(@Nullable UUID chosen, Consumer<ColleagueDetail> then) {
    removeAll();
    setClassName("opened", chosen != null);
    add(list(team.of(person), chosen));
    if (chosen == null) {
      add(nobodyChosen());
    } else {
      Colleague colleague = team.find(person, chosen).orElseThrow(NotFoundException::new);
      ColleagueDetail detail =
          new ColleagueDetail(colleague, team.dutiesOf(person, chosen), zone, actions(chosen));
      then.accept(detail);
      add(detail);
    }
  }

  private Section list(List<Colleague> colleagues, @Nullable UUID chosen) {
    Header top = new Header(new H1(getTranslation("people.title")));
    top.addClassName("top");
    Div scroll = new Div();
    scroll.addClassName("scroll");
    colleagues.forEach(one -> scroll.add(new ColleagueCard(one, one.id().equals(chosen))));
    if (colleagues.isEmpty()) {
      scroll.add(new EmptyState("users", "people.empty"));
    }
    Section list = new Section(top, scroll);
    list.addClassNames("pane", "list");
    return list;
  }

  private Section nobodyChosen() {
    Section detail = new Section(new EmptyState("users", "people.choose"));
    detail.addClassNames("pane", "detail");
    return detail;
  }

  private ColleagueDetail.Actions actions(UUID id) {
    return new ColleagueDetail.Actions() {
      @Override
      public void giveCode() {
        String code = team.giveOneTimeCode(person, id);
        show(id, detail -> detail.showCode(code));
      }

      @Override
      public void unlock() {
        team.unlock(person, id);
        show(id, detail -> {});
      }

      @Override
      public void close() {
        team.close(person, id);
        show(id, detail -> {});
      }
    };
  }

  @Override
  public String getPageTitle() {
    return getTranslation("people.title");
  }
}

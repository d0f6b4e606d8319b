package app.courtyard.roster.ui;

import app.courtyard.people.CurrentPerson;
import app.courtyard.people.Days;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import app.courtyard.plan.Planning;
import app.courtyard.roster.Handovers;
import app.courtyard.roster.Moves;
import app.courtyard.roster.Roster;
import app.courtyard.roster.Walker;
import app.courtyard.roster.ui.Where.Shows;
import app.courtyard.ui.AddressId;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Unchosen;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is on duty where, and whose work goes to whom: the list, and beside it what was chosen. */
@Route("roster")
@RolesAllowed(Permissions.KEEP_ROSTER)
class RosterView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

  private final transient Roster roster;
  private final transient Moves moves;
  private final transient Person person;
  private final transient DayWords days;
  private final transient EstateTime time;
  private final RosterListPane list;
  private transient Where where;
  private @Nullable UUID chosen;

  RosterView(
      Roster roster,
      Moves moves,
      Handovers handovers,
      CurrentPerson current,
      Estates estates,
      Clock clock) {
    this.roster = roster;
    this.moves = moves;
    this.person = current.get();
    Estate estate = estates.get(person.estate());
    this.days = new DayWords(estate.dayOf(clock.instant()), getLocale());
    this.time = new EstateTime(estate.timeZone(), clock, getLocale());
    this.where = new Where(Shows.COURTYARDS, days.today());
    this.list = new RosterListPane(roster, handovers, person, days, time);
    addClassName("panes");
    add(list);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    where = Where.in(event.getLocation().getQueryParameters(), days.today());
    chosen = id == null ? null : AddressId.of(id);
    show(null);
  }

  private void show(@Nullable DoneNote done) {
    Section detail = chosen == null ? unchosen() : detail(chosen);
    if (done != null && detail instanceof DetailPane pane) {
      pane.sayDone(done);
    }
    list.show(where, chosen);
    setClassName("opened", chosen != null);
    // The list stays where it was.
    getChildren().filter(child -> child != list).forEach(this::remove);
    add(detail);
  }

  private Section unchosen() {
    return new Unchosen(
        where.shows() == Shows.NOTES ? "inbox" : "users", "roster.choose." + where.shows().code());
  }

  /** A courtyard or a person; what is not there and what is out of reach are the same. */
  private Section detail(UUID id) {
    return roster
        .courtyard(person, id, where.day())
        .<Section>map(
            duty ->
                new CourtyardDetail(
                    duty,
                    roster.comingDays(
                        person, id, new Days(where.day(), where.day().plusDays(Planning.DAYS - 1))),
                    roster.substitutes(person, where.day()),
                    where,
                    days,
                    (to, when) -> done(moves.giveCourtyard(person, id, when, to), to)))
        .or(() -> roster.person(person, id, where.day()).map(this::walker))
        .orElseThrow(NotFoundException::new);
  }

  private WalkerDetail walker(Walker walker) {
    return new WalkerDetail(
        walker,
        roster.roundsOf(person, walker.id(), where.day()),
        roster.substitutes(person, where.day()),
        where,
        days,
        time,
        new WalkerActions(moves, person, walker, this::done, this::undo));
  }

  private void done(UUID change, @Nullable UUID to) {
    String words =
        to == null
            ? getTranslation("roster.done.absent")
            : roster.substitutes(person, where.day()).stream()
                .filter(one -> one.id().equals(to))
                .findAny()
                .map(one -> getTranslation("roster.done", one.name()))
                .orElse(getTranslation("roster.done.absent"));
    show(new DoneNote(words, () -> undo(change)));
  }

  private void undo(UUID change) {
    moves.undo(person, change);
    show(null);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("roster.title");
  }
}

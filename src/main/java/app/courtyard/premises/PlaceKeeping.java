package app.courtyard.premises;

import app.courtyard.casework.Cases;
import app.courtyard.form.Forms;
import app.courtyard.inspection.Findings;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.PlaceCodes;
import app.courtyard.plan.LeavingOut;
import app.courtyard.request.RequestDesk;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, changes, moves and closes places. Nothing that was seen there changes with them
 * (docs/decisions/0013).
 */
@Service
@Transactional
public class PlaceKeeping {

  private final PlaceBook book;
  private final KeptPlaces places;
  private final PlaceCodes codes;
  private final LeavingOut leavingOut;
  private final Findings findings;
  private final Cases cases;
  private final RequestDesk requests;
  private final Forms forms;
  private final Traces traces;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlaceKeeping(
      PlaceBook book,
      KeptPlaces places,
      PlaceCodes codes,
      LeavingOut leavingOut,
      Findings findings,
      Cases cases,
      RequestDesk requests,
      Forms forms,
      Traces traces,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.places = places;
    this.codes = codes;
    this.leavingOut = leavingOut;
    this.findings = findings;
    this.cases = cases;
    this.requests = requests;
    this.forms = forms;
    this.traces = traces;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The last of what lies beside it, with a code for its label.
   *
   * @param within null for a courtyard
   * @throws IllegalArgumentException when something is wrong with it ({@link PlaceProblem})
   * @throws CodeTaken when another place has its code
   * @throws AccessDeniedException when nothing of its kind may lie there
   */
  public UUID add(Person by, @Nullable UUID within, PlaceDraft draft) {
    book.lock(by.estate());
    demand(by, draft, null);
    KeptPlace parent = within == null ? null : openToChange(by, within);
    if (!draft.kind().within().isEmpty()
        ? parent == null || !draft.kind().within().contains(parent.kind())
        : parent != null) {
      throw new AccessDeniedException("No " + draft.kind() + " lies in " + within);
    }
    PlaceDraft coded =
        parent == null || !draft.code().isEmpty()
            ? draft
            : draft.withCode(book.nextCode(by.estate(), parent.id(), draft));
    demandFreeCode(by, coded, null);
    UUID place = book.add(by.estate(), within, parent == null ? null : parent.courtyard(), coded);
    codes.issueMissing(by.estate());
    done(by, "place-added", place, Trace.Change.to("name", coded.name()));
    return place;
  }

  /**
   * Its kind stays.
   *
   * @param seen the revision on which the change is based
   * @throws ChangedMeanwhile with the {@link KeptPlace} that is there by now
   */
  public void change(Person by, UUID place, int seen, PlaceDraft draft) {
    book.lock(by.estate());
    KeptPlace before = toChange(by, place);
    PlaceDraft coded = draft.code().isEmpty() ? draft.withCode(before.content().code()) : draft;
    demand(by, coded, before);
    if (before.revision() != seen) {
      throw new ChangedMeanwhile(before);
    }
    demandFreeCode(by, coded, place);
    book.change(by.estate(), place, coded);
    done(by, "place-changed", place, PlaceChanges.between(before.content(), coded));
  }

  /**
   * With all that lies in it. Routes of the courtyard that it leaves pass it no more; what is open
   * there goes to whoever answers for it now.
   *
   * @throws AccessDeniedException when it may not lie there
   */
  public void move(Person by, UUID place, UUID to) {
    book.lock(by.estate());
    KeptPlace before = openToChange(by, place);
    KeptPlace target = openToChange(by, to);
    KeptPlace.Above from = before.parent();
    if (from == null || !before.kind().within().contains(target.kind())) {
      throw new AccessDeniedException("Place " + place + " does not lie in " + to);
    }
    if (!before.courtyard().equals(target.courtyard())) {
      List<UUID> all = book.within(by.estate(), place);
      leavingOut.leaveOut(by, all);
      book.setCourtyard(by.estate(), all, target.courtyard());
      findings.goAlong(by.estate(), all, target.courtyard());
      cases.goAlong(by.estate(), all, target.courtyard());
      requests.goAlong(by.estate(), all, target.courtyard());
    }
    book.move(by.estate(), place, to);
    done(
        by, "place-moved", place, new Trace.Change("within", from.name(), target.content().name()));
  }

  /** With all that lies in it: nothing is begun there any more, and no route passes. */
  public void close(Person by, UUID place) {
    book.lock(by.estate());
    KeptPlace before = openToChange(by, place);
    List<UUID> all = book.openWithin(by.estate(), place);
    leavingOut.leaveOut(by, all);
    book.close(by.estate(), all, clock.instant());
    done(by, "place-closed", place, Trace.Change.to("name", before.content().name()));
  }

  /**
   * With what was closed in the same go; routes stay as they are.
   *
   * @throws AccessDeniedException when what it lies in is closed
   */
  public void reopen(Person by, UUID place) {
    book.lock(by.estate());
    KeptPlace before = toChange(by, place);
    if (before.isOpen() || before.liesInClosed()) {
      throw new AccessDeniedException("Place " + place + " cannot be opened");
    }
    book.reopen(by.estate(), place);
    codes.issueMissing(by.estate());
    done(by, "place-reopened", place, Trace.Change.to("name", before.content().name()));
  }

  /**
   * @param sha256 of a picture that the estate has; null: none any more
   */
  void setPicture(Person by, UUID place, @Nullable String sha256) {
    KeptPlace before = toChange(by, place);
    book.setPicture(by.estate(), place, sha256);
    done(by, "place-picture", place, new Trace.Change("picture", before.picture(), sha256));
  }

  private KeptPlace openToChange(Person by, UUID place) {
    KeptPlace found = toChange(by, place);
    if (!found.isOpen()) {
      throw new AccessDeniedException("Place " + place + " is closed");
    }
    return found;
  }

  /** What is out of reach is not there. */
  private KeptPlace toChange(Person by, UUID place) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    return places
        .find(by, place)
        .orElseThrow(
            () -> new AccessDeniedException("No place " + place + " for " + by.loginName()));
  }

  private void demand(Person by, PlaceDraft draft, @Nullable KeptPlace before) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    PlaceRules.demand(draft, before, forms.current());
  }

  private void demandFreeCode(Person by, PlaceDraft draft, @Nullable UUID place) {
    if (book.isTaken(by.estate(), draft.code(), place)) {
      throw new CodeTaken(draft.code());
    }
  }

  private void done(Person by, String what, UUID place, Trace.Change... changes) {
    traces.note(by, what, place.toString(), changes);
    events.publishEvent(new EstateChanged(by.estate()));
  }
}

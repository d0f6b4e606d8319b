package app.courtyard.capture;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to one held capture at the desk: the judge is asked again, with what was decided.
 */
@Component
class Reconsidering {

  private final CaptureRows captures;
  private final Judge judge;
  private final Remedies remedies;
  private final Acceptance acceptance;
  private final Settlements settlements;
  private final Estates estates;
  private final Traces traces;
  private final Clock clock;

  Reconsidering(
      CaptureRows captures,
      Judge judge,
      Remedies remedies,
      Acceptance acceptance,
      Settlements settlements,
      Estates estates,
      Traces traces,
      Clock clock) {
    this.captures = captures;
    this.judge = judge;
    this.remedies = remedies;
    this.acceptance = acceptance;
    this.settlements = settlements;
    this.estates = estates;
    this.traces = traces;
    this.clock = clock;
  }

  /** Under the same locks as the intake: of those who come at once, the first has its way. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Settled settle(Person by, Reach reach, HandedIn seen, Settlement settlement) {
    captures.turn(seen.sender(), seen.key().id());
    HandedIn held = captures.handedIn(reach.estateId(), seen.key()).orElseThrow();
    if (held.kept().state() != CaptureState.HELD) {
      return new Settled.Before(held.kept().state());
    }
    return switch (settlement) {
      case Settlement.Accept accept -> accept(by, reach, held, accept);
      case Settlement.SetAside aside -> {
        captures.setAside(reach.estateId(), held.key());
        settlements.keep(by, clock.instant(), held.kept(), aside, null, List.of());
        traces.note(by, "held-set-aside", held.key().id().toString());
        yield new Settled.PutAside();
      }
    };
  }

  /** What stands against it now; empty: nothing any more. */
  @Transactional(readOnly = true)
  public List<Reason> reasons(HandedIn held) {
    Estate estate = estates.get(held.sender().estate());
    Judgement judgement = judge.judge(held.arriving(), held.sender(), estate, held.delivery());
    return against(judgement, held, false);
  }

  private Settled accept(Person by, Reach reach, HandedIn held, Settlement.Accept accept) {
    Estate estate = estates.get(reach.estateId());
    if (held.arriving().content() == null) {
      return new Settled.StillHeld(reasons(held));
    }
    var again = new Reconsidered(held.arriving(), held.sender(), held.delivery());
    remedies.apply(accept.remedies(), again, reach);
    Judgement judgement =
        judge.judge(again.arriving(), again.sender(), estate, again.delivery(), again.waived());
    boolean correction = !again.content().id().equals(held.key().id());
    List<Reason> against = against(judgement, held, correction);
    if (!against.isEmpty() || !(judgement instanceof Judgement.Accept accepted)) {
      return new Settled.StillHeld(against);
    }
    if (correction) {
      captures.setAside(estate.id(), held.key());
    } else {
      captures.accept(estate.id(), held.arriving());
    }
    RecordAccepted record = acceptance.record(accepted, again.sender(), estate, again.delivery());
    settlements.keep(by, clock.instant(), held.kept(), accept, record.recordId(), again.leftOut());
    traces.note(by, "held-accepted", record.recordId().toString());
    return new Settled.Accepted(record);
  }

  /** An id that is a record already is no second one. */
  private List<Reason> against(Judgement judgement, HandedIn held, boolean correction) {
    List<Reason> reasons = new ArrayList<>();
    if (judgement instanceof Judgement.Hold(var found)) {
      reasons.addAll(found);
    }
    if (!correction && isRecord(held)) {
      reasons.add(Reason.of(ReasonCode.OTHER_CONTENT));
    }
    return reasons;
  }

  private boolean isRecord(HandedIn held) {
    return captures.under(held.sender().estate(), held.key().id()).stream()
        .anyMatch(kept -> kept.state() == CaptureState.ACCEPTED);
  }
}

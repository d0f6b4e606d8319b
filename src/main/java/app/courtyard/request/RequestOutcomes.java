package app.courtyard.request;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Deed;
import app.courtyard.casework.DeskIntake;
import app.courtyard.casework.TakenAtDesk;
import app.courtyard.form.Severity;
import app.courtyard.people.Person;
import app.courtyard.request.RequestRefused.Field;
import app.courtyard.request.RequestRows.Settled;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What comes of a request: it is done, is to be, or is followed as a case. */
@Component
class RequestOutcomes {

  private final DeskIntake intake;
  private final Cases cases;
  private final CaseList caseList;

  RequestOutcomes(DeskIntake intake, Cases cases, CaseList caseList) {
    this.intake = intake;
    this.cases = cases;
    this.caseList = caseList;
  }

  /**
   * As a case is taken in, if it becomes one. Whoever complains waits for an answer of their own,
   * also where another one has complained already; the same household that calls again is heard in
   * the case that is there.
   */
  private Optional<TakenAtDesk> taken(Person by, Told told, Outcome outcome) {
    return switch (outcome) {
      case Outcome.PassedOn(var to, var topic, var severity) ->
          Optional.of(told.taken(CaseKind.AFFAIR, topic, null, false, severity, to, null));
      case Outcome.Complained(var kind, var topic, var part, var grave, var to) ->
          Optional.of(told.taken(kind, topic, part, grave, Severity.MINOR, to, null));
      case Outcome.Later later -> Optional.empty();
      case Outcome.Done done -> Optional.empty();
      case Outcome.Joined(UUID caseId) ->
          told.kind() == RequestKind.COMPLAINT && caseId != null
              ? caseList.find(by, caseId).filter(told::isOfOthers).map(told::takenAs)
              : Optional.empty();
    };
  }

  Settled settle(Person by, Told told, Outcome outcome, Instant now) {
    Optional<TakenAtDesk> taken = taken(by, told, outcome);
    if (taken.isPresent()) {
      return new Settled(null, intake.take(by, taken.get()));
    }
    if (outcome instanceof Outcome.Joined(UUID caseId) && caseId != null) {
      cases.take(
          by.estate(), caseId, Deed.now(new CaseAct.Note(), by.id(), told.words(), now), null);
      return new Settled(null, caseId);
    }
    return new Settled(
        outcome instanceof Outcome.Done(String result) ? Told.blankToNull(result) : null, null);
  }

  static RequestKind turnedOut(RequestKind noted, Outcome outcome) {
    return outcome instanceof Outcome.Complained complained
            && complained.kind() == CaseKind.COMPLAINT
        ? RequestKind.COMPLAINT
        : noted;
  }

  Set<Field> wrong(Person by, Told told, Outcome outcome) {
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    taken(by, told, outcome)
        .ifPresent(
            taken ->
                intake.wrong(by, taken).forEach(field -> wrong.add(Field.valueOf(field.name()))));
    switch (outcome) {
      case Outcome.Done(String result) -> {
        boolean fits =
            !told.kind().isFollowed()
                && Told.blankToNull(result) != null
                && !Told.isLonger(result, Request.MOST_WORDS);
        if (!fits) {
          wrong.add(Field.RESULT);
        }
      }
      case Outcome.Joined(UUID caseId) -> {
        if (caseId == null
            || caseList.find(by, caseId).filter(file -> file.state().isOpen()).isEmpty()) {
          wrong.add(Field.CASE);
        }
      }
      case Outcome.PassedOn passed -> {
        if (told.kind().isFollowed()) {
          wrong.add(Field.KIND);
        }
      }
      default -> {}
    }
    return wrong;
  }
}

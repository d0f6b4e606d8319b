package app.courtyard.request;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseList;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.DeskIntake;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.casework.TakenAtDesk;
import app.courtyard.form.Severity;
import app.courtyard.people.Department;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Traces;
import app.courtyard.request.RequestRefused.Field;
import app.courtyard.request.RequestRows.Noted;
import app.courtyard.request.RequestRows.Settled;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes requests, and what comes of them: at once or later, by whoever may and only what they can
 * see. What must be followed becomes a case in the same transaction.
 */
@Service
@Transactional
public class RequestDesk {

  private final RequestRows rows;
  private final RequestList list;
  private final RequestChannel channel;
  private final DeskIntake intake;
  private final Cases cases;
  private final CaseList caseList;
  private final Surroundings surroundings;
  private final Traces traces;
  private final Clock clock;

  RequestDesk(
      RequestRows rows,
      RequestList list,
      RequestChannel channel,
      DeskIntake intake,
      Cases cases,
      CaseList caseList,
      Surroundings surroundings,
      Traces traces,
      Clock clock) {
    this.rows = rows;
    this.list = list;
    this.channel = channel;
    this.intake = intake;
    this.cases = cases;
    this.caseList = caseList;
    this.surroundings = surroundings;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * @param number by which it is found again
   */
  public record Kept(UUID id, int number) {}

  /**
   * @throws RequestRefused with all that is missing or wrong
   */
  public Kept note(Person by, NewRequest said, Outcome outcome) {
    by.mustBeAllowed(Permissions.NOTE_REQUESTS);
    Instant now = clock.instant();
    Where place = place(by, said.place());
    Set<Field> wrong = wrong(said, place, now);
    // Without a kind the rest is looked at all the same, so that all is said at once.
    Told told =
        new Told(
            said.kind() == null ? RequestKind.OTHER : said.kind(),
            said.channel(),
            blankToNull(said.words()),
            place,
            blankToNull(said.reporter()),
            phone(by, said, place),
            said.saidAt() == null ? now : said.saidAt());
    wrong.addAll(wrong(by, told, outcome));
    demandNone(wrong);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Settled settled = settle(by, told, outcome, now);
    int number =
        rows.insert(
            by.estate(),
            id,
            new Noted(
                turnedOut(told.kind(), outcome),
                told.channel(),
                Objects.requireNonNull(told.words()),
                place == null ? null : place.id(),
                place == null ? null : place.courtyardId(),
                told.reporter(),
                told.phone(),
                told.saidAt(),
                settled),
            by.id(),
            now);
    tell(by, id);
    return new Kept(id, number);
  }

  /**
   * Something comes of what was noted before; nothing of it is typed again.
   *
   * @param place where none was noted or it is there no more, and it needs one now
   * @throws AccessDeniedException when it is not within reach
   * @throws RequestSettled when something has come of it since
   * @throws RequestRefused with all that is missing or wrong
   */
  public void settle(Person by, UUID id, @Nullable UUID place, Outcome outcome) {
    Request request = locked(by, id);
    if (!request.isOpen()) {
      throw new RequestSettled(request);
    }
    Instant now = clock.instant();
    Where where =
        Optional.ofNullable(place(by, request.placeId())).orElseGet(() -> place(by, place));
    Told told =
        new Told(
            request.kind(),
            request.channel(),
            request.words(),
            where,
            request.reporterName(),
            request.reporterPhone(),
            request.saidAt());
    demandNone(wrong(by, told, outcome));
    boolean saidOnlyNow = request.placeId() == null && where != null;
    rows.settle(
        request,
        turnedOut(request.kind(), outcome),
        saidOnlyNow ? where.id() : request.placeId(),
        saidOnlyNow ? where.courtyardId() : request.courtyardId(),
        settle(by, told, outcome, now),
        by.id(),
        now);
    tell(by, id);
  }

  /**
   * It was noted by mistake; it stays in the list, struck out. What is followed as a case is
   * withdrawn there.
   *
   * @throws AccessDeniedException when it is not within reach
   * @throws RequestSettled when it is followed as a case, or struck out already
   * @throws RequestRefused without a reason
   */
  public void strikeOut(Person by, UUID id, @Nullable String why) {
    Request request = locked(by, id);
    if (request.isVoided() || request.caseId() != null) {
      throw new RequestSettled(request);
    }
    String reason = blankToNull(why);
    if (reason == null || reason.length() > Request.MOST_REASON) {
      throw new RequestRefused(Set.of(Field.REASON));
    }
    rows.strikeOut(request, reason, by.id(), clock.instant());
    tell(by, id);
  }

  /**
   * The telephone number; that it was looked at leaves a trace.
   *
   * @throws AccessDeniedException when it is not within reach
   */
  public String showNumber(Person by, UUID id) {
    Request request =
        list.find(by, id)
            .orElseThrow(() -> new AccessDeniedException("No request for " + by.loginName()));
    traces.note(by, "request-number-shown", String.valueOf(request.number()));
    return request.reporterPhone() == null ? "" : request.reporterPhone();
  }

  /** What is open at places that go to another courtyard goes along. */
  public void goAlong(UUID estate, Collection<UUID> places, UUID courtyard) {
    rows.goAlong(estate, places, courtyard);
  }

  /** What was said, as it is kept. */
  private record Told(
      RequestKind kind,
      Channel channel,
      @Nullable String words,
      @Nullable Where place,
      @Nullable String reporter,
      @Nullable String phone,
      Instant saidAt) {

    boolean isOfOthers(CaseFile other) {
      return place != null && !place.id().equals(other.placeId());
    }

    /** One more of what is followed already, which goes on there. */
    TakenAtDesk takenAs(CaseFile other) {
      return taken(
          CaseKind.COMPLAINT, other.topic(), other.part(), false, Severity.MINOR, null, other.id());
    }

    TakenAtDesk taken(
        CaseKind as,
        @Nullable String topic,
        @Nullable String part,
        boolean grave,
        Severity severity,
        @Nullable Department to,
        @Nullable UUID sameAs) {
      return new TakenAtDesk(
          channel,
          as,
          topic,
          part,
          place == null ? null : place.id(),
          null,
          reporter,
          phone,
          words,
          grave,
          severity,
          saidAt,
          to,
          sameAs);
    }
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

  private Settled settle(Person by, Told told, Outcome outcome, Instant now) {
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
        outcome instanceof Outcome.Done(String result) ? blankToNull(result) : null, null);
  }

  private static RequestKind turnedOut(RequestKind noted, Outcome outcome) {
    return outcome instanceof Outcome.Complained complained
            && complained.kind() == CaseKind.COMPLAINT
        ? RequestKind.COMPLAINT
        : noted;
  }

  private Set<Field> wrong(NewRequest said, @Nullable Where place, Instant now) {
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    if (said.kind() == null) {
      wrong.add(Field.KIND);
    } else if (said.kind().needsPlace() && place == null) {
      wrong.add(Field.PLACE);
    }
    // Somebody wrote one that is not there.
    if (said.place() != null && place == null) {
      wrong.add(Field.PLACE);
    }
    if (blankToNull(said.words()) == null || isLonger(said.words(), Request.MOST_WORDS)) {
      wrong.add(Field.WORDS);
    }
    if (isLonger(said.reporter(), NewCase.MOST_NAME)) {
      wrong.add(Field.REPORTER);
    }
    if (isLonger(said.phone(), NewCase.MOST_PHONE)) {
      wrong.add(Field.PHONE);
    }
    if (said.saidAt() != null && said.saidAt().isAfter(now)) {
      wrong.add(Field.SPOKEN);
    }
    return wrong;
  }

  private Set<Field> wrong(Person by, Told told, Outcome outcome) {
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    taken(by, told, outcome)
        .ifPresent(
            taken ->
                intake.wrong(by, taken).forEach(field -> wrong.add(Field.valueOf(field.name()))));
    switch (outcome) {
      case Outcome.Done(String result) -> {
        boolean fits =
            !told.kind().isFollowed()
                && blankToNull(result) != null
                && !isLonger(result, Request.MOST_WORDS);
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

  private static void demandNone(Set<Field> wrong) {
    if (!wrong.isEmpty()) {
      throw new RequestRefused(wrong);
    }
  }

  private Request locked(Person by, UUID id) {
    Reach reach = list.reachOf(by);
    return rows.lock(by.estate(), id)
        .filter(request -> RequestList.sees(by, reach, request))
        .orElseThrow(
            () -> new AccessDeniedException("No request " + id + " for " + by.loginName()));
  }

  private @Nullable Where place(Person by, @Nullable UUID id) {
    return Optional.ofNullable(id).flatMap(one -> surroundings.place(by, one)).orElse(null);
  }

  private @Nullable String phone(Person by, NewRequest said, @Nullable Where place) {
    String written = blankToNull(said.phone());
    return written == null && place != null && said.resident() != null
        ? surroundings.phone(by, place, said.resident()).orElse(null)
        : written;
  }

  private void tell(Person by, UUID id) {
    channel.tellAtCommit(new RequestChange(by.estate(), id));
  }

  private static boolean isLonger(@Nullable String text, int most) {
    return text != null && text.strip().length() > most;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

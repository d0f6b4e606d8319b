package app.courtyard.request;

import app.courtyard.casework.NewCase;
import app.courtyard.casework.Surroundings;
import app.courtyard.casework.Surroundings.Where;
import app.courtyard.live.EstateChannel;
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
  private final EstateChannel<RequestChange> channel;
  private final RequestOutcomes outcomes;
  private final Surroundings surroundings;
  private final Traces traces;
  private final Clock clock;

  RequestDesk(
      RequestRows rows,
      RequestList list,
      EstateChannel<RequestChange> channel,
      RequestOutcomes outcomes,
      Surroundings surroundings,
      Traces traces,
      Clock clock) {
    this.rows = rows;
    this.list = list;
    this.channel = channel;
    this.outcomes = outcomes;
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
            Told.blankToNull(said.words()),
            place,
            Told.blankToNull(said.reporter()),
            phone(by, said, place),
            said.saidAt() == null ? now : said.saidAt());
    wrong.addAll(outcomes.wrong(by, told, outcome));
    demandNone(wrong);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Settled settled = outcomes.settle(by, told, outcome, now);
    int number =
        rows.insert(
            by.estate(),
            id,
            new Noted(
                RequestOutcomes.turnedOut(told.kind(), outcome),
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
    demandNone(outcomes.wrong(by, told, outcome));
    boolean saidOnlyNow = request.placeId() == null && where != null;
    rows.settle(
        request,
        RequestOutcomes.turnedOut(request.kind(), outcome),
        saidOnlyNow ? where.id() : request.placeId(),
        saidOnlyNow ? where.courtyardId() : request.courtyardId(),
        outcomes.settle(by, told, outcome, now),
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
    String reason = Told.blankToNull(why);
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
    if (Told.blankToNull(said.words()) == null || Told.isLonger(said.words(), Request.MOST_WORDS)) {
      wrong.add(Field.WORDS);
    }
    if (Told.isLonger(said.reporter(), NewCase.MOST_NAME)) {
      wrong.add(Field.REPORTER);
    }
    if (Told.isLonger(said.phone(), NewCase.MOST_PHONE)) {
      wrong.add(Field.PHONE);
    }
    if (said.saidAt() != null && said.saidAt().isAfter(now)) {
      wrong.add(Field.SPOKEN);
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
    String written = Told.blankToNull(said.phone());
    return written == null && place != null && said.resident() != null
        ? surroundings.phone(by, place, said.resident()).orElse(null)
        : written;
  }

  private void tell(Person by, UUID id) {
    channel.tellAtCommit(by.estate(), id);
  }
}

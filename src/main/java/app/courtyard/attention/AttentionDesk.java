package app.courtyard.attention;

import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who is a key-attention customer. Who keeps them begins, changes and ends; whoever sees one
 * may note that they were in touch.
 */
@Service
@Transactional
public class AttentionDesk {

  /** What stands as the reason where only the residents' sheet says so. */
  static final String FROM_SHEET = "导入资料时标为重点关注";

  private final AttentionRows rows;
  private final AttentionList list;
  private final InHand inHand;
  private final Traces traces;
  private final JdbcClient jdbc;
  private final Clock clock;

  AttentionDesk(
      AttentionRows rows,
      AttentionList list,
      InHand inHand,
      Traces traces,
      JdbcClient jdbc,
      Clock clock) {
    this.rows = rows;
    this.list = list;
    this.inHand = inHand;
    this.traces = traces;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * As it was entered; null: nothing was.
   *
   * @param since null: today
   */
  public record Beginning(
      @Nullable UUID resident,
      @Nullable String reason,
      @Nullable LocalDate since,
      @Nullable LocalDate nextContact) {}

  /**
   * As it was entered; null: nothing was.
   *
   * @param at null: just now
   * @param nextContact null: none is agreed
   */
  public record Noted(
      Means means, @Nullable String words, @Nullable Instant at, @Nullable LocalDate nextContact) {}

  /**
   * @throws AccessDeniedException for whoever keeps none
   * @throws AttentionRefused with all that is missing or wrong
   */
  public UUID begin(Person by, Beginning entered) {
    by.mustBeAllowed(Permissions.KEEP_ATTENTION);
    LocalDate today = list.today(by);
    Wrong wrong = new Wrong();
    String number =
        Optional.ofNullable(entered.resident())
            .flatMap(one -> residentWithin(by, one))
            .orElse(null);
    wrong.when(number == null, Field.RESIDENT);
    String reason = wrong.text(entered.reason(), Attention.MOST_REASON, Field.REASON);
    LocalDate since = entered.since() == null ? today : entered.since();
    wrong.when(since.isAfter(today), Field.SINCE);
    checkNextContact(entered.nextContact(), today, wrong);
    wrong.demandNone();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    if (!rows.insert(
        by.estate(),
        id,
        entered.resident(),
        reason,
        since,
        entered.nextContact(),
        by.id(),
        clock.instant())) {
      throw new AttentionRefused(Set.of(Field.RESIDENT));
    }
    traces.note(by, "attention-begun", number);
    inHand.tell(by, id);
    return id;
  }

  /**
   * Whom the residents' sheet marks, and who is none yet. Whom it does not mark stays one: to end
   * it wants a reason.
   */
  public void beginFromSheet(Person by, UUID estate, Collection<UUID> residents) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    Instant now = clock.instant();
    LocalDate today = list.today(estate);
    for (UUID resident : residents) {
      rows.insert(
          estate, UuidCreator.getTimeOrderedEpoch(), resident, FROM_SHEET, today, null, null, now);
    }
  }

  /**
   * Another reason or another day.
   *
   * @throws AccessDeniedException when it is not within reach, or not theirs to keep
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused with all that is missing or wrong
   */
  public void revise(Person by, UUID id, @Nullable String reason, @Nullable LocalDate nextContact) {
    Attention one = inHand.take(by, id, Permissions.KEEP_ATTENTION);
    Wrong wrong = new Wrong();
    String words = wrong.text(reason, Attention.MOST_REASON, Field.REASON);
    if (!Objects.equals(nextContact, one.nextContact())) {
      checkNextContact(nextContact, list.today(by), wrong);
    }
    wrong.demandNone();
    rows.revise(one, words, nextContact);
    traces.note(
        by, "attention-changed", one.number(), new Trace.Change("reason", one.reason(), words));
    inHand.tell(by, id);
  }

  /**
   * @throws AccessDeniedException when it is not within reach, or not theirs to keep
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused without a reason
   */
  public void end(Person by, UUID id, @Nullable String why) {
    Attention one = inHand.take(by, id, Permissions.KEEP_ATTENTION);
    Wrong wrong = new Wrong();
    String reason = wrong.text(why, Attention.MOST_REASON, Field.REASON);
    wrong.demandNone();
    rows.end(one, reason, by.id(), clock.instant());
    traces.note(by, "attention-ended", one.number());
    inHand.tell(by, id);
  }

  /**
   * That somebody was in touch, and when to be again.
   *
   * @throws AccessDeniedException when it is not within reach
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused with all that is missing or wrong
   */
  public void contact(Person by, UUID id, Noted entered) {
    Attention one = inHand.take(by, id, Permissions.SEE_ATTENTION);
    Instant now = clock.instant();
    Wrong wrong = new Wrong();
    String words = wrong.text(entered.words(), Contact.MOST_WORDS, Field.WORDS);
    Instant at = entered.at() == null ? now : entered.at();
    wrong.when(at.isAfter(now), Field.AT);
    checkNextContact(entered.nextContact(), list.today(by), wrong);
    wrong.demandNone();
    rows.insertContact(
        one, UuidCreator.getTimeOrderedEpoch(), entered.means(), words, at, by.id(), now);
    rows.revise(one, one.reason(), entered.nextContact());
    inHand.tell(by, id);
  }

  /**
   * The telephone number; that it was looked at leaves a trace.
   *
   * @throws AccessDeniedException when it is not within reach
   */
  public String showNumber(Person by, UUID id) {
    Attention one =
        list.find(by, id)
            .orElseThrow(() -> new AccessDeniedException("No attention for " + by.loginName()));
    traces.note(by, "resident-number-shown", one.number());
    return one.phone() == null ? "" : one.phone();
  }

  /** The number of a resident who lives within reach. */
  private Optional<String> residentWithin(Person by, UUID resident) {
    Reach reach = list.reachOf(by);
    return jdbc.sql(
            """
            select r.number from resident r
            join place p on p.estate_id = r.estate_id and p.id = r.unit_id
            where r.estate_id = :estate and r.id = :resident and r.moved_out_at is null
              and (:whole or p.courtyard_id = any (:courtyards))
            """)
        .param("estate", by.estate())
        .param("resident", resident)
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .query(String.class)
        .optional();
  }

  private static void checkNextContact(@Nullable LocalDate day, LocalDate today, Wrong wrong) {
    wrong.when(day != null && day.isBefore(today), Field.NEXT_CONTACT);
  }
}

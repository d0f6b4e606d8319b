package app.courtyard.attention;

import app.courtyard.attention.AttentionRefused.Field;
import app.courtyard.casework.CaseAct.Means;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Role;
import app.courtyard.people.Trace;
import app.courtyard.people.Traces;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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
 * Keeps who is a key-attention customer. Who keeps them begins, agrees and ends; whoever sees one
 * may note that they were in touch, and that what was given to them is done.
 */
@Service
@Transactional
public class AttentionDesk {

  /** What stands as the reason where only the residents' sheet says so. */
  static final String FROM_SHEET = "导入资料时标为重点关注";

  private static final String[] MAY_SEE =
      Arrays.stream(Role.values())
          .filter(role -> role.may(Permissions.SEE_ATTENTION))
          .map(Role::code)
          .toArray(String[]::new);

  private final AttentionRows rows;
  private final AttentionList list;
  private final AttentionChannel channel;
  private final Responsibilities responsibilities;
  private final Traces traces;
  private final JdbcClient jdbc;
  private final Clock clock;

  AttentionDesk(
      AttentionRows rows,
      AttentionList list,
      AttentionChannel channel,
      Responsibilities responsibilities,
      Traces traces,
      JdbcClient jdbc,
      Clock clock) {
    this.rows = rows;
    this.list = list;
    this.channel = channel;
    this.responsibilities = responsibilities;
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

  /** As it was entered; null: nothing was. */
  public record Agreed(@Nullable String what, @Nullable UUID owner, @Nullable LocalDate due) {}

  /**
   * As it was entered; null: nothing was.
   *
   * @param at null: just now
   * @param nextContact null: none is agreed
   */
  public record Noted(
      Means means, @Nullable String words, @Nullable Instant at, @Nullable LocalDate nextContact) {}

  /** Somebody to whom a measure can be given. */
  public record Colleague(UUID id, String name) {}

  /**
   * @throws AccessDeniedException for whoever keeps none
   * @throws AttentionRefused with all that is missing or wrong
   */
  public UUID begin(Person by, Beginning entered) {
    by.mustBeAllowed(Permissions.KEEP_ATTENTION);
    LocalDate today = list.today(by);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    String number =
        Optional.ofNullable(entered.resident())
            .flatMap(one -> residentWithin(by, one))
            .orElse(null);
    if (number == null) {
      wrong.add(Field.RESIDENT);
    }
    String reason = text(entered.reason(), Attention.MOST_REASON, Field.REASON, wrong);
    LocalDate since = entered.since() == null ? today : entered.since();
    if (since.isAfter(today)) {
      wrong.add(Field.SINCE);
    }
    checkNextContact(entered.nextContact(), today, wrong);
    demandNone(wrong);
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
    tell(by, id);
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
    Attention one = locked(by, id, Permissions.KEEP_ATTENTION);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    String words = text(reason, Attention.MOST_REASON, Field.REASON, wrong);
    if (!Objects.equals(nextContact, one.nextContact())) {
      checkNextContact(nextContact, list.today(by), wrong);
    }
    demandNone(wrong);
    rows.revise(one, words, nextContact);
    traces.note(
        by, "attention-changed", one.number(), new Trace.Change("reason", one.reason(), words));
    tell(by, id);
  }

  /**
   * @throws AccessDeniedException when it is not within reach, or not theirs to keep
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused without a reason
   */
  public void end(Person by, UUID id, @Nullable String why) {
    Attention one = locked(by, id, Permissions.KEEP_ATTENTION);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    String reason = text(why, Attention.MOST_REASON, Field.REASON, wrong);
    demandNone(wrong);
    rows.end(one, reason, by.id(), clock.instant());
    traces.note(by, "attention-ended", one.number());
    tell(by, id);
  }

  /**
   * @throws AccessDeniedException when it is not within reach, or not theirs to keep
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused with all that is missing or wrong
   */
  public void agree(Person by, UUID id, Agreed entered) {
    Attention one = locked(by, id, Permissions.KEEP_ATTENTION);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    String what = text(entered.what(), Measure.MOST_WHAT, Field.WHAT, wrong);
    if (colleagues(by, one).stream().noneMatch(each -> each.id().equals(entered.owner()))) {
      wrong.add(Field.OWNER);
    }
    if (entered.due() == null || entered.due().isBefore(list.today(by))) {
      wrong.add(Field.DUE);
    }
    demandNone(wrong);
    rows.insertMeasure(
        one,
        UuidCreator.getTimeOrderedEpoch(),
        what,
        entered.owner(),
        entered.due(),
        by.id(),
        clock.instant());
    tell(by, id);
  }

  /**
   * @param words what came of it; null or blank: nothing to say
   * @throws AccessDeniedException when it is not within reach, or neither given to them nor theirs
   *     to keep
   * @throws AttentionOver when it is done, or has ended since
   * @throws AttentionRefused when the words are too long
   */
  public void done(Person by, UUID id, UUID measure, @Nullable String words) {
    Attention one = locked(by, id, Permissions.SEE_ATTENTION);
    Measure found =
        rows.measure(one, measure)
            .filter(each -> mayFinish(by, each))
            .orElseThrow(
                () -> new AccessDeniedException("No measure " + measure + " of " + by.loginName()));
    if (found.isDone()) {
      throw new AttentionOver("measure " + measure);
    }
    String said = words == null || words.isBlank() ? null : words.strip();
    if (said != null && said.length() > Measure.MOST_WORDS) {
      throw new AttentionRefused(Set.of(Field.WORDS));
    }
    rows.done(one, measure, said, by.id(), clock.instant());
    tell(by, id);
  }

  /** Whether it was given to them, or they keep key-attention customers. */
  public static boolean mayFinish(Person by, Measure measure) {
    return measure.ownerId().equals(by.id()) || by.may(Permissions.KEEP_ATTENTION);
  }

  /**
   * That somebody was in touch, and when to be again.
   *
   * @throws AccessDeniedException when it is not within reach
   * @throws AttentionOver when it has ended since
   * @throws AttentionRefused with all that is missing or wrong
   */
  public void contact(Person by, UUID id, Noted entered) {
    Attention one = locked(by, id, Permissions.SEE_ATTENTION);
    Instant now = clock.instant();
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    String words = text(entered.words(), Contact.MOST_WORDS, Field.WORDS, wrong);
    Instant at = entered.at() == null ? now : entered.at();
    if (at.isAfter(now)) {
      wrong.add(Field.AT);
    }
    checkNextContact(entered.nextContact(), list.today(by), wrong);
    demandNone(wrong);
    rows.insertContact(
        one, UuidCreator.getTimeOrderedEpoch(), entered.means(), words, at, by.id(), now);
    rows.revise(one, one.reason(), entered.nextContact());
    tell(by, id);
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

  /**
   * Who sees them, and so can be given a measure.
   *
   * @throws AccessDeniedException for whoever keeps none
   */
  @Transactional(readOnly = true)
  public List<Colleague> colleagues(Person by, Attention one) {
    by.mustBeAllowed(Permissions.KEEP_ATTENTION);
    LocalDate today = list.today(by);
    return jdbc
        .sql(
            """
            select id, estate_id, login_name, name, role from account
            where estate_id = ? and closed_at is null and role = any (?) order by name, login_name
            """)
        .params(by.estate(), MAY_SEE)
        .query(
            (row, number) ->
                new Person(
                    row.getObject("id", UUID.class),
                    row.getObject("estate_id", UUID.class),
                    row.getString("login_name"),
                    row.getString("name"),
                    Role.of(row.getString("role"))))
        .stream()
        .filter(person -> responsibilities.reachOf(person, today).covers(one.courtyardId()))
        .map(person -> new Colleague(person.id(), person.name()))
        .toList();
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

  private Attention locked(Person by, UUID id, String permission) {
    by.mustBeAllowed(permission);
    Reach reach = list.reachOf(by);
    Attention one =
        rows.lock(by.estate(), id)
            .filter(found -> reach.covers(found.courtyardId()))
            .orElseThrow(
                () -> new AccessDeniedException("No attention " + id + " for " + by.loginName()));
    if (!one.isOpen()) {
      throw new AttentionOver("attention " + id);
    }
    return one;
  }

  private static void checkNextContact(@Nullable LocalDate day, LocalDate today, Set<Field> wrong) {
    if (day != null && day.isBefore(today)) {
      wrong.add(Field.NEXT_CONTACT);
    }
  }

  private static String text(@Nullable String entered, int most, Field field, Set<Field> wrong) {
    String text = entered == null ? "" : entered.strip();
    if (text.isEmpty() || text.length() > most) {
      wrong.add(field);
    }
    return text;
  }

  private static void demandNone(Set<Field> wrong) {
    if (!wrong.isEmpty()) {
      throw new AttentionRefused(wrong);
    }
  }

  private void tell(Person by, UUID id) {
    channel.tellAtCommit(new AttentionChange(by.estate(), id));
  }
}

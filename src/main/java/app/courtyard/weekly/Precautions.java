package app.courtyard.weekly;

import app.courtyard.inventory.Period.Week;
import app.courtyard.people.ChangedMeanwhile;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import app.courtyard.place.Estates;
import app.courtyard.weekly.PrecautionRefused.Reason;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided in the meetings, and whether it was done. What is about the whole estate
 * everybody sees who sees the summary; what is about a place those who reach its courtyard.
 */
@Service
@Transactional
public class Precautions {

  private static final int MOST = 200;

  private static final String SEEN =
      """
      select m.id, m.since, m.class as case_class, m.place_id, m.words, m.responsible_id, a.name as responsible, m.due, m.done_on,
        case when p.id is not null then concat_ws(' ', y.name, b.name, p.name) end as place
      from weekly_precaution m
      join account a on a.id = m.responsible_id
      left join place p on p.estate_id = m.estate_id and p.id = m.place_id
      left join place b on b.estate_id = p.estate_id and b.id = p.parent_id and b.kind = 'building'
      left join place y on y.estate_id = p.estate_id and y.id = p.courtyard_id and y.id <> p.id
      where m.estate_id = :estate and (m.place_id is null or :whole or p.courtyard_id = any (:courtyards))
      """;

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Traces traces;
  private final Clock clock;

  Precautions(
      JdbcClient jdbc,
      Responsibilities responsibilities,
      Estates estates,
      Traces traces,
      Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.traces = traces;
    this.clock = clock;
  }

  /** Somebody who can see to one. */
  public record Responsible(UUID id, String name) {}

  /**
   * What is entered.
   *
   * @param responsible null: nobody was chosen
   * @param due null: no day was chosen
   */
  public record Entered(
      String words, @Nullable UUID responsible, @Nullable LocalDate due, boolean done) {

    public Entered {
      words = words.strip();
    }
  }

  /** Those decided by then, and not done before: what presses most first, what is done last. */
  @Transactional(readOnly = true)
  public List<Precaution> of(Person by, Week week) {
    return seen(
            by,
            """
            and m.since <= :friday and (m.done_on is null or m.done_on >= :first)
            order by m.done_on is not null, m.due, m.id limit :most
            """)
        .param("friday", week.friday())
        .param("first", week.first())
        .param("most", MOST)
        .query(Precaution.class)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Precaution> find(Person by, UUID id) {
    return seen(by, "and m.id = :id").param("id", id).query(Precaution.class).optional();
  }

  /** Those of the estate, by their names. */
  @Transactional(readOnly = true)
  public List<Responsible> responsible(Person by) {
    by.mustBeAllowed(Permissions.KEEP_WEEKLY);
    return jdbc.sql(
            "select id, name from account where estate_id = ? and closed_at is null order by name, login_name")
        .param(by.estate())
        .query(Responsible.class)
        .list();
  }

  /**
   * @param about of what came again, or a class; its place must lie within reach
   * @return its id
   * @throws PrecautionRefused when it cannot be so
   * @throws AccessDeniedException when they do not keep them, or not there
   */
  public UUID add(Person by, Week week, Subject about, Entered entered) {
    by.mustBeAllowed(Permissions.KEEP_WEEKLY);
    if (about.placeId() != null && !reaches(by, about.placeId())) {
      throw new AccessDeniedException("Not within reach: " + about.placeId());
    }
    check(by, entered);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    jdbc.sql(
            """
            insert into weekly_precaution (estate_id, id, since, class, place_id, words, responsible_id, due, done_on, noted_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            by.estate(),
            id,
            week.friday(),
            about.caseClass(),
            about.placeId(),
            entered.words(),
            entered.responsible(),
            entered.due(),
            entered.done() ? today(by) : null,
            by.id())
        .update();
    traces.note(by, "precaution-added", id.toString());
    return id;
  }

  /**
   * What one is about.
   *
   * @param caseClass null: whatever
   * @param placeId null: the whole estate
   */
  public record Subject(@Nullable String caseClass, @Nullable UUID placeId) {}

  /**
   * @param before how it stood when it was shown
   * @throws ChangedMeanwhile when it stands otherwise by now, with the present {@link Precaution}
   * @throws PrecautionRefused when it cannot be so
   * @throws AccessDeniedException when they do not keep them, or see no such one
   */
  public void change(Person by, Precaution before, Entered entered) {
    by.mustBeAllowed(Permissions.KEEP_WEEKLY);
    check(by, entered);
    mustStillBe(by, before);
    LocalDate doneOn =
        !entered.done() ? null : before.doneOn() == null ? today(by) : before.doneOn();
    jdbc.sql(
            """
            update weekly_precaution set words = ?, responsible_id = ?, due = ?, done_on = ? where estate_id = ? and id = ?
            """)
        .params(
            entered.words(), entered.responsible(), entered.due(), doneOn, by.estate(), before.id())
        .update();
    traces.note(by, "precaution-changed", before.id().toString());
  }

  private void mustStillBe(Person by, Precaution before) {
    jdbc.sql("select id from weekly_precaution where estate_id = ? and id = ? for update")
        .params(by.estate(), before.id())
        .query(UUID.class)
        .optional();
    Precaution present =
        find(by, before.id())
            .orElseThrow(() -> new AccessDeniedException("No precaution " + before.id()));
    if (!present.equals(before)) {
      throw new ChangedMeanwhile(present);
    }
  }

  private void check(Person by, Entered entered) {
    demand(!entered.words().isEmpty(), Reason.WORDS_MISSING);
    demand(entered.words().length() <= Precaution.MOST_WORDS, Reason.WORDS_TOO_LONG);
    demand(
        responsible(by).stream().anyMatch(one -> one.id().equals(entered.responsible())),
        Reason.RESPONSIBLE);
    demand(entered.due() != null, Reason.DUE_MISSING);
  }

  private static void demand(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new PrecautionRefused(otherwise);
    }
  }

  private boolean reaches(Person by, UUID place) {
    Reach reach = reachOf(by);
    return jdbc.sql("select courtyard_id from place where estate_id = ? and id = ?")
        .params(by.estate(), place)
        .query(UUID.class)
        .optional()
        .filter(reach::covers)
        .isPresent();
  }

  private JdbcClient.StatementSpec seen(Person by, String which) {
    by.mustBeAllowed(Permissions.SEE_INVENTORY);
    Reach reach = reachOf(by);
    return jdbc.sql(SEEN + which)
        .param("estate", by.estate())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new));
  }

  private Reach reachOf(Person by) {
    return responsibilities.reachOf(by, today(by));
  }

  private LocalDate today(Person by) {
    return estates.get(by.estate()).dayOf(clock.instant());
  }
}

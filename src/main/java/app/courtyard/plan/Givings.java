package app.courtyard.plan;

import app.courtyard.people.Days;
import app.courtyard.people.DutyRoster;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
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
 * Single tasks given to somebody by hand. That counts before the roster until the roster names
 * somebody else than when it was given, or the person is not there.
 */
@Service
public class Givings {

  private final JdbcClient jdbc;
  private final TaskBook tasks;
  private final DutyRoster roster;
  private final Responsibilities responsibilities;
  private final Traces traces;
  private final Clock clock;

  Givings(
      JdbcClient jdbc,
      TaskBook tasks,
      DutyRoster roster,
      Responsibilities responsibilities,
      Traces traces,
      Clock clock) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.roster = roster;
    this.responsibilities = responsibilities;
    this.traces = traces;
    this.clock = clock;
  }

  private record Undone(UUID courtyardId, LocalDate day, @Nullable UUID accountId) {}

  /**
   * A round that was begun goes on as the same round: what was visited stays visited, and the
   * records stay with those who made them.
   *
   * @param change with which it is undone
   * @throws AccessDeniedException when the task is done, not there or out of reach, or the person
   *     walks no rounds
   */
  @Transactional
  public void give(Person by, UUID change, UUID task, UUID account) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    Person to = roster.substitute(by, account);
    tasks.lock(by.estate());
    Undone undone =
        find(by.estate(), task)
            .filter(found -> responsibilities.reachOf(by, found.day()).covers(found.courtyardId()))
            .orElseThrow(
                () -> new AccessDeniedException("No task " + task + " for " + by.loginName()));
    if (!responsibilities.reachOf(to, undone.day()).covers(undone.courtyardId())) {
      roster.letHelp(by, change, undone.courtyardId(), to.id(), Days.only(undone.day()));
    }
    insert(by, change, task, undone, to.id());
    setHolder(by.estate(), task, to.id());
    traces.note(by, "round-given", task + " " + to.loginName());
  }

  /**
   * What was given with a change goes back to those who had it; the roster decides when it is
   * planned next. To be called beside {@link DutyRoster#undo}.
   *
   * @throws AccessDeniedException when they could not have given all of it themselves
   */
  @Transactional
  public void undo(Person by, UUID change) {
    by.mustBeAllowed(Permissions.KEEP_ROSTER);
    tasks.lock(by.estate());
    for (Place place : placesOf(by.estate(), change)) {
      if (!responsibilities.reachOf(by, place.day()).covers(place.courtyardId())) {
        throw new AccessDeniedException(by.loginName() + " cannot undo " + change);
      }
    }
    List<UUID> given =
        jdbc.sql(
                """
                update task t set account_id = g.taken_from from task_giving g
                where g.estate_id = ? and g.change_id = ? and g.withdrawn_at is null
                  and t.estate_id = g.estate_id and t.id = g.task_id and t.done_at is null
                  and t.account_id = g.account_id
                returning t.id
                """)
            .params(by.estate(), change)
            .query(UUID.class)
            .list();
    jdbc.sql(
            """
            update task_giving set withdrawn_by = ?, withdrawn_at = ?
            where estate_id = ? and change_id = ? and withdrawn_at is null
            """)
        .params(by.id(), Timestamp.from(clock.instant()), by.estate(), change)
        .update();
    given.forEach(task -> traces.note(by, "round-given-back", task.toString()));
  }

  private record Place(UUID courtyardId, LocalDate day) {}

  private List<Place> placesOf(UUID estate, UUID change) {
    return jdbc.sql(
            """
            select distinct t.courtyard_id, t.day
            from task_giving g join task t on t.estate_id = g.estate_id and t.id = g.task_id
            where g.estate_id = ? and g.change_id = ?
            """)
        .params(estate, change)
        .query(Place.class)
        .list();
  }

  private Optional<Undone> find(UUID estate, UUID task) {
    return jdbc.sql(
            "select courtyard_id, day, account_id from task where estate_id = ? and id = ? and done_at is null")
        .params(estate, task)
        .query(Undone.class)
        .optional();
  }

  private void insert(Person by, UUID change, UUID task, Undone undone, UUID to) {
    UUID onDuty =
        responsibilities
            .coverOf(by.estate(), undone.day(), undone.day())
            .of(undone.courtyardId(), undone.day())
            .orElse(null);
    jdbc.sql(
            """
            insert into task_giving
              (estate_id, id, change_id, task_id, account_id, taken_from, on_duty, given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            by.estate(),
            UuidCreator.getTimeOrderedEpoch(),
            change,
            task,
            to,
            undone.accountId(),
            onDuty,
            by.id(),
            Timestamp.from(clock.instant()))
        .update();
  }

  private void setHolder(UUID estate, UUID task, UUID account) {
    jdbc.sql("update task set account_id = ? where estate_id = ? and id = ?")
        .params(account, estate, task)
        .update();
  }
}

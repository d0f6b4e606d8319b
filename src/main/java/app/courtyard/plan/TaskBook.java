package app.courtyard.plan;

import app.courtyard.people.Cover;
import app.courtyard.plan.Schedule.Key;
import app.courtyard.plan.Schedule.Owed;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks as they stand in the database, brought in line with what is owed. */
@Repository
class TaskBook {

  private final JdbcClient jdbc;

  TaskBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A round for which nobody has set out yet, from today on. */
  private record Open(
      UUID id,
      UUID routeId,
      LocalDate day,
      int turn,
      @Nullable UUID accountId,
      @Nullable UUID givenTo,
      @Nullable UUID onDutyThen,
      Timestamp dueFrom,
      Timestamp dueUntil) {

    Key key() {
      return new Key(routeId, day, turn);
    }

    Holder holder() {
      return new Holder(givenTo, onDutyThen);
    }

    boolean isFor(@Nullable UUID account, Timestamp from, Timestamp until) {
      return Objects.equals(accountId, account) && dueFrom.equals(from) && dueUntil.equals(until);
    }
  }

  /**
   * One after the other in an estate, to the end of the transaction: what somebody gives by hand
   * while it is planned would be lost.
   */
  void lock(UUID estate) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
        .param(estate.toString())
        .query(row -> {});
  }

  /**
   * A transaction of its own, also after the commit of an import. Tasks of today that are no longer
   * owed stay, since a phone may be on its way with them; later ones go.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void keep(UUID estate, LocalDate today, List<Owed> owed, Cover cover) {
    lock(estate);
    Map<Key, Open> open = new HashMap<>();
    open(estate, today).forEach(task -> open.put(task.key(), task));
    Set<Key> known = new HashSet<>(known(estate, today));
    for (Owed each : owed) {
      Open task = open.remove(each.key());
      if (task != null) {
        change(estate, task, each, task.holder().now(cover, each));
      } else if (!known.contains(each.key())) {
        add(estate, each, each.walkedBy(cover));
      }
    }
    open.values().stream()
        .filter(task -> task.day().isAfter(today))
        .forEach(task -> withdraw(estate, task));
  }

  private List<Open> open(UUID estate, LocalDate today) {
    return jdbc.sql(
            """
            select t.id, t.route_id, t.day, t.turn, t.account_id, g.account_id as given_to, g.on_duty as on_duty_then,
              t.due_from, t.due_until
            from task t
            left join lateral (
              select v.account_id, v.on_duty from task_giving v join account a on a.id = v.account_id
              where v.estate_id = t.estate_id and v.task_id = t.id and v.withdrawn_at is null and a.closed_at is null
              order by v.given_at desc, v.id desc limit 1) g on true
            where t.estate_id = ? and t.day >= ? and t.done_at is null
              and not exists (select from record r where r.estate_id = t.estate_id and r.task_id = t.id)
            """)
        .params(estate, today)
        .query(Open.class)
        .list();
  }

  private List<Key> known(UUID estate, LocalDate today) {
    return jdbc.sql("select route_id, day, turn from task where estate_id = ? and day >= ?")
        .params(estate, today)
        .query(Key.class)
        .list();
  }

  private void add(UUID estate, Owed owed, @Nullable UUID account) {
    jdbc.sql(
            """
            insert into task (estate_id, id, kind, route_id, courtyard_id, day, turn, due_from, due_until, account_id)
            values (?, ?, 'round', ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(
            estate,
            UuidCreator.getTimeOrderedEpoch(),
            owed.routeId(),
            owed.courtyardId(),
            owed.day(),
            owed.turn(),
            Timestamp.from(owed.from()),
            Timestamp.from(owed.until()),
            account)
        .update();
  }

  private void change(UUID estate, Open task, Owed owed, @Nullable UUID account) {
    Timestamp from = Timestamp.from(owed.from());
    Timestamp until = Timestamp.from(owed.until());
    if (task.isFor(account, from, until)) {
      return;
    }
    jdbc.sql(
            """
            update task set account_id = ?, due_from = ?, due_until = ?
            where estate_id = ? and id = ? and done_at is null
            """)
        .params(account, from, until, estate, task.id())
        .update();
  }

  private void withdraw(UUID estate, Open task) {
    jdbc.sql("delete from task where estate_id = ? and id = ?").params(estate, task.id()).update();
  }
}

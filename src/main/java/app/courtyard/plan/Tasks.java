package app.courtyard.plan;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Role.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What is owed around a day. */
@Service
public class Tasks {

  /** So long an undone task is still shown as overdue. */
  static final int DAYS_OVERDUE = 2;

  private final JdbcClient jdbc;

  Tasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of the last 2 days that are not done, all of today and the coming 7 days, by time: of
   * people who answer for courtyards themselves what was given to them, of others what is owed
   * within their reach.
   */
  public List<Task> around(Person person, Reach reach, LocalDate today) {
    boolean own = person.role().span() == Span.OWN_COURTYARDS;
    return jdbc.sql(
            """
            select id, route_id, courtyard_id, day, due_from, due_until, account_id, done_at from task
            where estate_id = ? and day between ? and ? and (day >= ? or done_at is null)
              and case when ? then account_id = ? else courtyard_id = any (?) end
            order by due_from, id
            """)
        .params(
            reach.estateId(),
            today.minusDays(DAYS_OVERDUE),
            today.plusDays(Planning.DAYS - 1),
            today,
            own,
            person.id(),
            reach.courtyards().toArray(UUID[]::new))
        .query(Tasks::read)
        .list();
  }

  /**
   * Notes when the round of a task was finished; nothing where nobody planned it.
   *
   * @param at null: it was not, or that was taken back
   */
  public void markDone(UUID estate, UUID task, @Nullable Instant at) {
    jdbc.sql(
            """
            update task set done_at = :at
            where estate_id = :estate and id = :task and done_at is distinct from cast(:at as timestamptz)
            """)
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
        .param("estate", estate)
        .param("task", task)
        .update();
  }

  private static Task read(ResultSet row, int number) throws SQLException {
    return new Task(
        row.getObject("id", UUID.class),
        row.getObject("route_id", UUID.class),
        row.getObject("courtyard_id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getTimestamp("due_from").toInstant(),
        row.getTimestamp("due_until").toInstant(),
        row.getObject("account_id", UUID.class),
        instant(row.getTimestamp("done_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}

package app.courtyard.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the routes are walked, as it stands in the database. */
@Repository
class ScheduleRows {

  /** Of a route under the name 'r'; an account that was closed walks nothing. */
  static final String COLUMNS =
      """
       r.id, r.courtyard_id, r.weekdays, r.every_weeks, r.month_day, r.month_week, r.from_day, r.until_day,
      (select a.id from account a where a.id = r.account_id and a.closed_at is null) as walker,
      concat_ws(' ', r.from_time || '-' || r.until_time, (
        select string_agg(w.from_time || '-' || w.until_time, ' ' order by w.number)
        from route_window w where w.estate_id = r.estate_id and w.route_id = r.id)) as windows
      """;

  private final JdbcClient jdbc;

  ScheduleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the routes that count. */
  List<Schedule> inUse(UUID estate) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from route r where r.estate_id = ? and r.closed_at is null and r.used_since is not null"
                + " order by r.name, r.id")
        .param(estate)
        .query(ScheduleRows::read)
        .list();
  }

  static Schedule read(ResultSet row, int number) throws SQLException {
    return new Schedule(
        row.getObject("id", UUID.class),
        row.getObject("courtyard_id", UUID.class),
        row.getObject("walker", UUID.class),
        rhythm(row),
        Stream.of(row.getString("windows").split(" ")).map(ScheduleRows::window).toList(),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
  }

  private static Rhythm rhythm(ResultSet row) throws SQLException {
    var weekdays = Weekdays.of(row.getInt("weekdays"));
    if (row.getObject("month_day") != null) {
      return new Rhythm.MonthDay(row.getInt("month_day"));
    }
    return row.getObject("month_week") == null
        ? new Rhythm.Weekly(weekdays, row.getInt("every_weeks"))
        : new Rhythm.MonthWeek(weekdays, row.getInt("month_week"));
  }

  private static Window window(String text) {
    String[] times = text.split("-");
    return new Window(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
  }
}

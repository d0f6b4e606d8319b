package app.courtyard.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One of a person's rounds of today that was not begun yet, as the database knows it. */
record StoryRoute(UUID task, UUID route, String name, List<Stop> stops) {

  static StoryRoute shortestOfToday(PackagedApp app, String loginName) {
    return shortestOfToday(app, loginName, "%");
  }

  /**
   * @param name of the route
   */
  static StoryRoute shortestOfToday(PackagedApp app, String loginName, String name) {
    try (Connection db = app.database().getConnection()) {
      var choose =
          db.prepareStatement(
              """
              select t.id, r.id, r.name
              from task t join route r on r.estate_id = t.estate_id and r.id = t.route_id
              join account a on a.id = t.account_id
              where a.login_name = ? and t.day = (now() at time zone 'Asia/Shanghai')::date and t.done_at is null
                and r.name like ?
              order by (select count(*) from present_stop s where s.route_id = r.id), r.code limit 1
              """);
      choose.setString(1, loginName);
      choose.setString(2, name);
      var found = choose.executeQuery();
      if (!found.next()) {
        throw new IllegalStateException(loginName + " has no round today");
      }
      UUID route = found.getObject(2, UUID.class);
      return new StoryRoute(
          found.getObject(1, UUID.class), route, found.getString(3), stops(db, route));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Stop> stops(Connection db, UUID route) throws SQLException {
    var select =
        db.prepareStatement(
            """
            select p.id, p.name, c.short_code, c.token
            from present_stop s join place p on p.estate_id = s.estate_id and p.id = s.place_id
            join place_code c on c.estate_id = p.estate_id and c.place_id = p.id and c.retired_at is null
            where s.route_id = ? order by s.position
            """);
    select.setObject(1, route);
    var rows = select.executeQuery();
    List<Stop> stops = new ArrayList<>();
    while (rows.next()) {
      stops.add(
          new Stop(
              rows.getObject(1, UUID.class),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4)));
    }
    return stops;
  }
}

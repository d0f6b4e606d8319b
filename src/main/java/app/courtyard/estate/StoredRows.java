package app.courtyard.estate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of an estate's tables, as an import compares them and an export writes them. */
@Component
class StoredRows {

  private final JdbcTemplate jdbc;

  StoredRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The values of the table's columns, by the row's id. */
  Map<UUID, List<@Nullable Object>> all(UUID estate, Table table) {
    Map<UUID, List<@Nullable Object>> rows = new HashMap<>();
    jdbc.query(
        table.select(),
        row -> {
          rows.put(row.getObject("id", UUID.class), values(row, table.columns()));
        },
        estate);
    return rows;
  }

  /** Of every sheet those that are in use, in the order in which people read them. */
  Map<Sheet, List<List<@Nullable Object>>> present(UUID estate) {
    Map<Sheet, List<List<@Nullable Object>>> sheets = new EnumMap<>(Sheet.class);
    Set<Object> inUse = new HashSet<>();
    for (Sheet sheet : Sheet.values()) {
      sheets.put(sheet, present(estate, Present.of(sheet), inUse));
    }
    return sheets;
  }

  private List<List<@Nullable Object>> present(UUID estate, Present present, Set<Object> inUse) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<String> columns = Table.of(present.sheet()).columns();
    jdbc.query(
        present.select(),
        row -> {
          for (String column : present.belongsTo()) {
            if (!inUse.contains(row.getObject(column))) {
              return;
            }
          }
          inUse.add(row.getObject("row_id"));
          rows.add(values(row, columns));
        },
        estate);
    return rows;
  }

  /** The present version of each route's stops. */
  Map<UUID, StopChanges.Version> stops(UUID estate) {
    Map<UUID, StopChanges.Version> routes = new HashMap<>();
    jdbc.query(
        """
        select v.route_id, v.version, s.position, s.place_id, s.form_id
        from (select route_id, max(version) as version from route_version where estate_id = ? group by route_id) v
        left join route_stop s on s.estate_id = ? and s.route_id = v.route_id and s.version = v.version
        order by s.position
        """,
        row -> {
          UUID route = row.getObject("route_id", UUID.class);
          int number = row.getInt("version");
          StopChanges.Version version =
              routes.computeIfAbsent(
                  route, any -> new StopChanges.Version(route, number, new ArrayList<>()));
          if (row.getObject("position") != null) {
            version
                .stops()
                .add(
                    new StopSheet.Stop(
                        row.getInt("position"),
                        row.getObject("place_id", UUID.class),
                        row.getString("form_id")));
          }
        },
        estate,
        estate);
    return routes;
  }

  private static List<@Nullable Object> values(ResultSet row, List<String> columns)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (String column : columns) {
      values.add(
          switch (row.getObject(column)) {
            case Date date -> date.toLocalDate();
            case Time time -> time.toLocalTime();
            case Object value -> value;
            case null -> null;
          });
    }
    return values;
  }
}

package app.courtyard.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The estates of this installation. */
@Service
public class Estates {

  private static final String COLUMNS =
      "select id, code, name, time_zone, service_phone, control_centre_phone from estate ";

  private final JdbcClient jdbc;

  Estates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Estate> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Estates::read).optional();
  }

  /** The estate that must be there, since a foreign key says so. */
  public Estate get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No estate " + id));
  }

  public List<Estate> all() {
    return jdbc.sql(COLUMNS + "order by code").query(Estates::read).list();
  }

  private static Estate read(ResultSet row, int number) throws SQLException {
    return new Estate(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("service_phone"),
        row.getString("control_centre_phone"));
  }
}

package app.courtyard.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as JDBC takes and gives them. */
final class Sql {

  private static final JsonMapper MAPPER = new JsonMapper();

  static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static String reasons(List<Reason> reasons) {
    return MAPPER.writeValueAsString(reasons);
  }

  static List<Reason> reasons(ResultSet row) throws SQLException {
    return MAPPER.readValue(row.getString("reasons"), new TypeReference<List<Reason>>() {});
  }

  private Sql() {}
}

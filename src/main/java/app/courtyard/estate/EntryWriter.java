package app.courtyard.estate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a table up to what a workbook says: new rows in, changed ones set; the same and the
 * unnamed are let be.
 */
@Component
class EntryWriter {

  private static final int BATCH = 1_000;

  private final JdbcTemplate jdbc;

  EntryWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param entries those that lean on others of the same table come after them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome.Tally write(UUID estate, Sheet sheet, Table table, List<Entry> entries) {
    if (entries.isEmpty()) {
      return new ImportOutcome.Tally(sheet, 0, 0, 0);
    }
    Map<UUID, List<@Nullable Object>> stored = stored(estate, table);
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    for (Entry entry : entries) {
      List<@Nullable Object> before = stored.get(entry.id());
      if (before == null) {
        inserts.add(row(List.of(estate, entry.id()), entry.values(), entry.once()));
      } else if (!before.equals(entry.values())) {
        updates.add(row(entry.values(), List.of(estate, entry.id()), List.of()));
      }
    }
    inBatches(table.insert(), inserts);
    inBatches(table.update(), updates);
    return new ImportOutcome.Tally(
        sheet, inserts.size(), updates.size(), entries.size() - inserts.size() - updates.size());
  }

  void inBatches(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  private Map<UUID, List<@Nullable Object>> stored(UUID estate, Table table) {
    Map<UUID, List<@Nullable Object>> rows = new HashMap<>();
    jdbc.query(
        table.select(),
        row -> {
          rows.put(row.getObject("id", UUID.class), values(row, table.columns()));
        },
        estate);
    return rows;
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

  private static Object[] row(List<?> first, List<?> then, List<?> last) {
    return Stream.of(first, then, last).flatMap(List::stream).toArray();
  }
}

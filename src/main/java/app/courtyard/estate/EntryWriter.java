package app.courtyard.estate;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a sheet brings: new rows in, changed ones set. Nothing is ever taken out. */
@Component
class EntryWriter {

  private static final int BATCH = 1_000;

  private final JdbcTemplate jdbc;

  EntryWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param changes those that lean on others of the same table come after them
   * @param written is told how many rows there are by now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(UUID estate, SheetChanges changes, IntConsumer written) {
    Table table = Table.of(changes.sheet());
    inBatches(
        table.insert(),
        changes.added().stream()
            .map(entry -> row(List.of(estate, entry.id()), table.own(entry.values()), entry.once()))
            .toList(),
        written);
    int before = changes.added().size();
    inBatches(
        table.update(),
        changes.changed().stream()
            .map(
                change ->
                    row(
                        table.own(change.entry().values()),
                        List.of(estate, change.entry().id()),
                        List.of()))
            .toList(),
        count -> written.accept(before + count));
  }

  void inBatches(String sql, List<Object[]> rows, IntConsumer written) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      int to = Math.min(rows.size(), from + BATCH);
      jdbc.batchUpdate(sql, rows.subList(from, to));
      written.accept(to);
    }
  }

  private static Object[] row(List<?> first, List<?> then, List<?> last) {
    return Stream.of(first, then, last).flatMap(List::stream).toArray();
  }
}

package app.courtyard.capture;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What processors have spent so far: says more of a program than the clock where others share them.
 *
 * @param here this process: the program, and the devices that the bench plays
 * @param database all processes of the database that live now
 */
record ProcessorTime(Duration here, Duration database) {

  static ProcessorTime now(JdbcClient jdbc) {
    return new ProcessorTime(
        spentBy(ProcessHandle.current()),
        jdbc.sql("select pid from pg_stat_activity").query(Long.class).list().stream()
            .map(ProcessHandle::of)
            .flatMap(Optional::stream)
            .map(ProcessorTime::spentBy)
            .reduce(Duration.ZERO, Duration::plus));
  }

  private static Duration spentBy(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Milliseconds for each of so many. */
  String since(ProcessorTime before, int many) {
    return "%.1f here, %.1f in the database"
        .formatted(
            (double) here.minus(before.here).toMillis() / many,
            (double) database.minus(before.database).toMillis() / many);
  }
}

package app.courtyard.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells all nodes of a record, and of what is held, through the database that they share. */
@Component
class RecordNews {

  static final String CHANNEL = "courtyard_record";
  static final String HELD_CHANNEL = "courtyard_held";
  private static final String NOTHING = "-";

  private final JdbcClient jdbc;

  RecordNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Within the transaction that changes what is held. */
  void tellOfHeldAtCommit(UUID estate) {
    jdbc.sql("select pg_notify(?, ?)")
        .params(HELD_CHANNEL, estate.toString())
        .query((row, number) -> estate)
        .list();
  }

  /**
   * Within the transaction that stores the record; it is heard when that is through, and not
   * otherwise.
   */
  void tellAtCommit(RecordAccepted accepted) {
    jdbc.sql("select pg_notify(?, ?)")
        .params(CHANNEL, write(accepted))
        .query((row, number) -> accepted)
        .list();
  }

  private static String write(RecordAccepted accepted) {
    return String.join(
        " ",
        accepted.estateId().toString(),
        orNothing(accepted.courtyardId()),
        accepted.recordId().toString(),
        orNothing(accepted.taskId()));
  }

  /** What is published of it on this node. */
  static Object read(String channel, String payload) {
    return channel.equals(HELD_CHANNEL)
        ? new HeldChanged(UUID.fromString(payload))
        : readRecord(payload);
  }

  private static HeardOfRecord readRecord(String payload) {
    String[] parts = payload.split(" ");
    return new HeardOfRecord(
        UUID.fromString(parts[0]), id(parts[1]), UUID.fromString(parts[2]), id(parts[3]));
  }

  private static String orNothing(@Nullable UUID id) {
    return id == null ? NOTHING : id.toString();
  }

  private static @Nullable UUID id(String text) {
    return text.equals(NOTHING) ? null : UUID.fromString(text);
  }
}

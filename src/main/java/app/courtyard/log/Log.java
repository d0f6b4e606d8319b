package app.courtyard.log;

import app.courtyard.patrol.RoundList;
import app.courtyard.patrol.RoundRow;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds and single records, newest first, as far as a person answers for them. */
@Service
@Transactional(readOnly = true)
public class Log {

  /** Counted no further than this: more is only 'many'. */
  public static final int MOST_COUNTED = 99;

  private final JdbcClient jdbc;
  private final LogBook book;
  private final RoundList rounds;
  private final RecordEntries records;
  private final HeldEntries held;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  Log(
      JdbcClient jdbc,
      LogBook book,
      RoundList rounds,
      RecordEntries records,
      HeldEntries held,
      Responsibilities responsibilities,
      Estates estates,
      Clock clock) {
    this.jdbc = jdbc;
    this.book = book;
    this.rounds = rounds;
    this.records = records;
    this.held = held;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  /** A line before it is known what stands on it. */
  record Line(
      UUID id, String kind, Instant at, boolean voided, boolean waiting, boolean returned) {}

  /**
   * @param after the last one of the page before; null: the newest
   */
  public List<? extends LogEntry> page(
      Person person, LogFilter filter, @Nullable LogKey after, int size) {
    Estate estate = estates.get(person.estate());
    Reach reach = reach(person, estate);
    if (filter.standing() == Standing.HELD) {
      return held.page(reach, filter, estate.timeZone(), after, size);
    }
    LogQuery query = new LogQuery(reach, filter, estate.timeZone()).after(after);
    return entries(person, query.newest(jdbc, size).query(Log::line).list());
  }

  /** An entry as it stands now; empty where it is none, out of reach, or not what is filtered. */
  public Optional<LogEntry> find(Person person, LogFilter filter, UUID entry) {
    Estate estate = estates.get(person.estate());
    Reach reach = reach(person, estate);
    if (filter.standing() == Standing.HELD) {
      return Optional.empty();
    }
    LogQuery query = new LogQuery(reach, filter, estate.timeZone()).only(entry);
    return entries(person, query.newest(jdbc, 1).query(Log::line).list()).stream().findFirst();
  }

  /** The entries that a record belongs to or changes, whoever may see them. */
  public List<UUID> touchedBy(UUID estate, UUID record) {
    return book.touchedBy(estate, record);
  }

  /** How many wait for review, at most {@link #MOST_COUNTED} + 1. */
  public int notReviewed(Person person) {
    Estate estate = estates.get(person.estate());
    return new LogQuery(reach(person, estate), LogFilter.NOT_REVIEWED, estate.timeZone())
        .count(jdbc, MOST_COUNTED + 1);
  }

  /**
   * The next one to review below an entry, or else the newest of all; never that entry itself.
   *
   * @param filter within which one goes on
   */
  public Optional<LogEntry> nextToReview(Person person, LogFilter filter, UUID entry) {
    Estate estate = estates.get(person.estate());
    Reach reach = reach(person, estate);
    LogFilter open = filter.with(Standing.OPEN);
    Optional<LogKey> here =
        new LogQuery(reach, LogFilter.ALL, estate.timeZone())
            .only(entry).newest(jdbc, 1).query(Log::line).list().stream()
                .map(line -> new LogKey(line.at(), line.id()))
                .findFirst();
    return Stream.of(here.orElse(null), null)
        .distinct()
        .map(
            after ->
                new LogQuery(reach, open, estate.timeZone())
                    .after(after)
                    .but(entry)
                    .newest(jdbc, 1)
                    .query(Log::line)
                    .list())
        .filter(lines -> !lines.isEmpty())
        .findFirst()
        .flatMap(lines -> entries(person, lines).stream().findFirst());
  }

  private Reach reach(Person person, Estate estate) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    return responsibilities.reachOf(person, estate.dayOf(clock.instant()));
  }

  private List<LogEntry> entries(Person person, List<Line> lines) {
    Map<UUID, RoundRow> walked =
        rounds.of(person.estate(), lines.stream().filter(Log::isRound).map(Line::id).toList());
    Map<UUID, RecordEntry> single =
        records.of(person.estate(), lines.stream().filter(line -> !isRound(line)).toList());
    return lines.stream()
        .map(line -> isRound(line) ? round(line, walked.get(line.id())) : single.get(line.id()))
        .filter(Objects::nonNull)
        .map(LogEntry.class::cast)
        .toList();
  }

  private static @Nullable RoundEntry round(Line line, @Nullable RoundRow row) {
    return row == null
        ? null
        : new RoundEntry(new LogKey(line.at(), line.id()), row, line.waiting(), line.returned());
  }

  private static boolean isRound(Line line) {
    return line.kind().equals(EntryKind.ROUND.code());
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getTimestamp("at").toInstant(),
        row.getBoolean("voided"),
        row.getBoolean("waiting"),
        row.getBoolean("returned"));
  }
}

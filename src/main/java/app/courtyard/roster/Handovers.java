package app.courtyard.roster;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes that were left in courtyards. */
@Service
@Transactional(readOnly = true)
public class Handovers {

  /** So long a note waits for those who come next, and so long it is shown. */
  static final Duration LIFE = Duration.ofDays(7);

  private static final int MOST = 200;

  /** A note that was taken back or written anew counts no more. */
  private static final String NOTES =
      """
      select h.record_id as id, h.courtyard_id, c.name as courtyard, r.answers ->> 'words' as words, a.name as by, h.at
      from handover h
      join record r on r.estate_id = h.estate_id and r.id = h.record_id
      join account a on a.id = h.account_id
      join place c on c.estate_id = h.estate_id and c.id = h.courtyard_id
      where h.estate_id = :estate and h.courtyard_id = any (:courtyards) and h.at >= :since
        and not exists (select from record v where v.estate_id = h.estate_id and v.voids = h.record_id)
        and not exists (select from record v where v.estate_id = h.estate_id and v.corrects = h.record_id)
      """;

  private final JdbcClient jdbc;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Clock clock;

  Handovers(JdbcClient jdbc, Responsibilities responsibilities, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.clock = clock;
  }

  private record Note(
      UUID id, UUID courtyardId, String courtyard, String words, String by, Timestamp at) {}

  private record Read(UUID handoverId, String name, Timestamp at) {}

  /** As in wire.ts. */
  record WireHandover(UUID id, UUID courtyard, String words, String by, Instant at) {}

  /** Those of the last days within reach, the newest first, and who has read them. */
  public List<Handover> within(Person person) {
    person.mustBeAllowed(Permissions.KEEP_ROSTER);
    Reach reach =
        responsibilities.reachOf(person, estates.get(person.estate()).dayOf(clock.instant()));
    List<Note> notes =
        bounded(reach, NOTES + " order by h.at desc, h.record_id limit " + MOST)
            .query(Note.class)
            .list();
    Map<UUID, List<Handover.Reading>> readings = readings(reach.estateId(), notes);
    return notes.stream()
        .map(
            note ->
                new Handover(
                    note.id(),
                    note.courtyardId(),
                    note.courtyard(),
                    note.words(),
                    note.by(),
                    note.at().toInstant(),
                    readings.getOrDefault(note.id(), List.of())))
        .toList();
  }

  /**
   * Those that a person has not read yet. Not for those who answer for a whole estate: they come
   * next nowhere, and read them at the desk.
   */
  List<WireHandover> unread(Person person, Reach reach) {
    if (reach.wholeEstate() || reach.courtyards().isEmpty()) {
      return List.of();
    }
    return bounded(
            reach,
            NOTES
                + """
                 and h.account_id <> :person and not exists (
                   select from handover_read d
                   where d.estate_id = h.estate_id and d.handover_id = h.record_id and d.account_id = :person)
                order by h.at, h.record_id limit
                """
                + MOST)
        .param("person", person.id())
        .query(Note.class)
        .list()
        .stream()
        .map(
            note ->
                new WireHandover(
                    note.id(), note.courtyardId(), note.words(), note.by(), note.at().toInstant()))
        .toList();
  }

  private JdbcClient.StatementSpec bounded(Reach reach, String sql) {
    return jdbc.sql(sql)
        .param("estate", reach.estateId())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("since", Timestamp.from(clock.instant().minus(LIFE)));
  }

  private Map<UUID, List<Handover.Reading>> readings(UUID estate, List<Note> notes) {
    return jdbc
        .sql(
            """
            select d.handover_id, a.name, d.at from handover_read d join account a on a.id = d.account_id
            where d.estate_id = ? and d.handover_id = any (?) order by d.at, a.name
            """)
        .params(estate, notes.stream().map(Note::id).toArray(UUID[]::new))
        .query(Read.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Read::handoverId,
                Collectors.mapping(
                    read -> new Handover.Reading(read.name(), read.at().toInstant()),
                    Collectors.toList())));
  }
}

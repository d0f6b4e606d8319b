package app.courtyard.casework;

import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases to be read. */
@Service
@Transactional(readOnly = true)
public class CaseBook {

  private static final int MOST_LINKED = 20;

  private final JdbcClient jdbc;
  private final CaseRows rows;

  CaseBook(JdbcClient jdbc, CaseRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Optional<CaseFile> find(UUID estate, UUID id) {
    return jdbc.sql(CaseRows.COLUMNS + "where c.estate_id = ? and c.id = ?")
        .params(estate, id)
        .query(CaseRows::read)
        .optional();
  }

  /** One that lies within reach. */
  public Optional<CaseFile> find(Reach reach, UUID id) {
    return find(reach.estateId(), id).filter(file -> reach.covers(file.courtyardId()));
  }

  /** Those that there are, by their ids. */
  public Map<UUID, CaseFile> find(UUID estate, Collection<UUID> ids) {
    return jdbc
        .sql(CaseRows.COLUMNS + "where c.estate_id = ? and c.id = any (?)")
        .params(estate, ids.toArray(UUID[]::new))
        .query(CaseRows::read)
        .stream()
        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
  }

  /** The one that was taken in with a record; those that its failed items opened are others. */
  public Optional<CaseFile> openedBy(UUID estate, UUID record) {
    return openedBy(estate, List.of(record));
  }

  /** As above, of records that stand for one another. */
  public Optional<CaseFile> openedBy(UUID estate, Collection<UUID> records) {
    return jdbc
        .sql(
            CaseRows.COLUMNS
                + "where c.estate_id = ? and c.record_id = any (?) and c.kind <> 'defect'")
        .params(estate, records.toArray(UUID[]::new))
        .query(CaseRows::read)
        .stream()
        .findFirst();
  }

  /** Those that go on in another one. */
  List<CaseFile> linkedTo(UUID estate, UUID id) {
    return jdbc.sql(
            CaseRows.COLUMNS
                + "where c.estate_id = ? and c.linked_to = ? order by c.number limit ?")
        .params(estate, id, MOST_LINKED)
        .query(CaseRows::read)
        .list();
  }

  /**
   * What is open within somebody's own courtyards, theirs, or their department's: what presses most
   * first. A defect that waits to be put right stands in the pack as a finding.
   */
  List<CaseFile> openFor(Person person, Reach reach, int atMost) {
    return jdbc.sql(
            CaseRows.COLUMNS
                + """
                where c.estate_id = :estate and c.closed_at is null
                  and (c.owner_id = :me
                    or not :whole and c.courtyard_id = any (:courtyards) and (c.kind <> 'defect' or c.state = 'resolved')
                    or c.department = (select department from account where id = :me and role = 'department_lead'))
                order by c.next_due_at, c.id limit :most
                """)
        .param("estate", reach.estateId())
        .param("me", person.id())
        .param("whole", reach.wholeEstate())
        .param("courtyards", reach.courtyards().toArray(UUID[]::new))
        .param("most", atMost)
        .query(CaseRows::read)
        .list();
  }

  /** What was done in the end, in the words of whoever resolved it last. */
  public Map<UUID, String> results(UUID estate, Collection<UUID> ids) {
    Map<UUID, String> results = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (case_id) case_id, words from case_step
            where estate_id = ? and case_id = any (?) and step = 'resolved' and words is not null
            order by case_id, at desc, id desc
            """)
        .params(estate, ids.toArray(UUID[]::new))
        .query(
            row -> {
              results.put(row.getObject("case_id", UUID.class), row.getString("words"));
            });
    return results;
  }

  /** What residents said of how some cases were done, the oldest first. */
  public List<Rating> ratings(UUID estate, Collection<UUID> ids) {
    return jdbc.sql(
            """
            select case_id, at, (details ->> 'satisfaction')::int as satisfaction from case_step
            where estate_id = ? and case_id = any (?) and step in ('confirmed', 're_opened')
              and jsonb_exists(details, 'satisfaction')
            order by at, id
            """)
        .params(estate, ids.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Rating(
                    row.getObject("case_id", UUID.class),
                    row.getTimestamp("at").toInstant(),
                    row.getInt("satisfaction")))
        .list();
  }

  /** The newest steps of each case that say something, the oldest of them first. */
  Map<UUID, List<TimelineEntry>> lastSteps(UUID estate, Collection<UUID> ids, int of) {
    Map<UUID, List<TimelineEntry>> steps = new HashMap<>();
    jdbc.sql(
            """
            select s.*, a.name from unnest(?::uuid[]) wanted (id)
            cross join lateral (
              select * from case_step t where t.estate_id = ? and t.case_id = wanted.id
                and t.step <> 'number_shown'
              order by t.at desc, t.id desc limit ?) s
            left join account a on a.id = s.account_id
            order by s.at, s.id
            """)
        .params(ids.toArray(UUID[]::new), estate, of)
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                  .add(CaseRows.readEntry(row, 0));
            });
    return steps;
  }

  /** Those that go on in each of some cases and wait for an answer, the first of them first. */
  Map<UUID, List<CaseFile>> waitingWith(UUID estate, Collection<UUID> ids) {
    return jdbc
        .sql(
            CaseRows.COLUMNS
                + """
                where c.estate_id = ? and c.linked_to = any (?) and c.response_met_at is null
                  and c.kind in ('complaint', 'suggestion')
                order by c.response_due_at, c.id
                """)
        .params(estate, ids.toArray(UUID[]::new))
        .query(CaseRows::read)
        .stream()
        .collect(Collectors.groupingBy(CaseFile::linkedTo));
  }

  /** The hashes of what each case's first record shows of it, in the order of its manifest. */
  Map<UUID, List<String>> pictures(UUID estate, Collection<UUID> ids) {
    Map<UUID, List<String>> pictures = new HashMap<>();
    jdbc.sql(
            """
            select c.id, rp.sha256 from case_file c
            join record r on r.estate_id = c.estate_id and r.id = c.record_id
            join record_photo rp on rp.estate_id = c.estate_id and rp.capture_id = c.record_id
            where c.estate_id = ? and c.id = any (?) and rp.origin <> 'signature'
              and (c.item is null or jsonb_exists(r.answers -> c.item -> 'photos', rp.sha256))
            order by c.id, rp.number
            """)
        .params(estate, ids.toArray(UUID[]::new))
        .query(
            row -> {
              pictures
                  .computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                  .add(row.getString("sha256"));
            });
    return pictures;
  }

  /**
   * The hashes of what the records behind these steps show, by case and record. Of a round's record
   * only what it shows of the defect.
   */
  Map<UUID, Map<UUID, List<String>>> stepPictures(
      UUID estate, Map<UUID, List<TimelineEntry>> steps) {
    List<UUID> cases = new ArrayList<>();
    List<UUID> records = new ArrayList<>();
    steps.forEach(
        (id, entries) ->
            entries.stream()
                .map(TimelineEntry::recordId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                    record -> {
                      cases.add(id);
                      records.add(record);
                    }));
    Map<UUID, Map<UUID, List<String>>> pictures = new HashMap<>();
    jdbc.sql(
            """
            select c.id, rp.capture_id, rp.sha256 from unnest(?::uuid[], ?::uuid[]) named (file, record)
            join case_file c on c.estate_id = ? and c.id = named.file
            join record r on r.estate_id = c.estate_id and r.id = named.record
            join record_photo rp on rp.estate_id = r.estate_id and rp.capture_id = r.id
            where rp.origin <> 'signature'
              and (c.item is null or r.answers ->> 'case' is not null or rp.question = c.item)
            order by c.id, rp.capture_id, rp.number
            """)
        .params(cases.toArray(UUID[]::new), records.toArray(UUID[]::new), estate)
        .query(
            row -> {
              pictures
                  .computeIfAbsent(row.getObject("id", UUID.class), id -> new HashMap<>())
                  .computeIfAbsent(row.getObject("capture_id", UUID.class), id -> new ArrayList<>())
                  .add(row.getString("sha256"));
            });
    return pictures;
  }

  /** The oldest first. */
  public List<TimelineEntry> timeline(UUID estate, UUID id) {
    return rows.timeline(estate, id);
  }

  /** Those of which somebody above is to be told by now, of all estates. */
  List<CaseFile> toEscalate(Instant now, int atMost) {
    return jdbc.sql(CaseRows.COLUMNS + "where c.escalates_at <= ? order by c.escalates_at limit ?")
        .params(Timestamp.from(now), atMost)
        .query(CaseRows::read)
        .list();
  }
}

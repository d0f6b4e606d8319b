package app.courtyard.casework;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which complaints and suggestions were open when, of those that somebody sees. */
@Service
@Transactional(readOnly = true)
public class CaseSpans {

  private static final String TOUCHING =
      """
      where c.estate_id = :estate and c.kind in ('complaint', 'suggestion')
        and (:all or c.owner_id = :me or c.taken_by = :me or c.department = :led
          or :by_courtyard and c.courtyard_id = any (:courtyards))
        and c.id in (
          select s.case_id from case_span s
          where s.estate_id = :estate and s.opened_at < :until and (s.closed_at >= :from or s.closed_at is null)
          union
          select a.id from case_file a
          where a.estate_id = :estate and a.kind in ('complaint', 'suggestion')
            and a.response_met_at >= :from and a.response_met_at < :until
          union
          select w.id from case_file w
          join case_span l on l.estate_id = w.estate_id and l.case_id = w.id and l.closed_as = 'linked'
          where w.estate_id = :estate and w.kind in ('complaint', 'suggestion')
            and (w.response_met_at is null or w.response_met_at >= :until) and w.response_due_at < :until)
      order by c.spoken_at, c.number
      """;

  private final JdbcClient jdbc;
  private final SpanRows rows;
  private final CaseReaches reaches;
  private final Estates estates;
  private final Clock clock;

  CaseSpans(JdbcClient jdbc, SpanRows rows, CaseReaches reaches, Estates estates, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.reaches = reaches;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * Those that were open in a period, were answered in it, or waited for an answer at its end; the
   * oldest first. In two questions, however many they are.
   *
   * @param until the first moment after it
   * @throws org.springframework.security.access.AccessDeniedException for whoever may see no cases
   */
  public List<SpannedCase> touching(Person by, Instant from, Instant until) {
    by.mustBeAllowed(Permissions.SEE_CASES);
    CaseReach reach = reaches.of(by, estates.get(by.estate()).dayOf(clock.instant()));
    List<CaseFile> files =
        jdbc.sql(CaseRows.COLUMNS + TOUCHING)
            .param("estate", by.estate())
            .param("all", reach.isOfEstate())
            .param("me", by.id())
            .param("led", reach.led() == null ? null : reach.led().code())
            .param("by_courtyard", !reach.isOfDepartment())
            .param("courtyards", reach.reach().courtyards().toArray(UUID[]::new))
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until))
            .query(CaseRows::read)
            .list();
    Map<UUID, List<CaseSpan>> spans =
        rows.of(by.estate(), files.stream().map(CaseFile::id).toList());
    return files.stream().map(file -> new SpannedCase(file, spans.get(file.id()))).toList();
  }
}

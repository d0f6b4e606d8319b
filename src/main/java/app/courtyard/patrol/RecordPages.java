package app.courtyard.patrol;

import app.courtyard.capture.Corrections;
import app.courtyard.form.FormKind;
import app.courtyard.inspection.Findings;
import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.place.Estates;
import app.courtyard.review.Verdicts;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single records with everything in them; corrected ones lead to the one that counts. */
@Service
@Transactional(readOnly = true)
public class RecordPages {

  private final VisitRows rows;
  private final Corrections corrections;
  private final Findings findings;
  private final Verdicts verdicts;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final JdbcClient jdbc;
  private final Clock clock;

  RecordPages(
      VisitRows rows,
      Corrections corrections,
      Findings findings,
      Verdicts verdicts,
      Responsibilities responsibilities,
      Estates estates,
      JdbcClient jdbc,
      Clock clock) {
    this.rows = rows;
    this.corrections = corrections;
    this.findings = findings;
    this.verdicts = verdicts;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Empty where there is no such record within the person's reach, and for the words of a round and
   * notes, which have no page of their own.
   */
  public Optional<RecordPage> find(Person person, UUID record) {
    person.mustBeAllowed(Permissions.SEE_RECORDS);
    UUID estate = person.estate();
    Reach reach = responsibilities.reachOf(person, estates.get(estate).dayOf(clock.instant()));
    List<UUID> same = corrections.sameAs(estate, record);
    return Told.visits(rows.of(estate, same)).stream()
        .filter(visit -> reach.covers(visit.courtyardId()))
        .filter(
            visit ->
                visit.form().kind() == FormKind.CHECKLIST
                    || visit.form().kind() == FormKind.FINDING)
        .findFirst()
        .map(
            visit ->
                new RecordPage(
                    visit,
                    courtyard(estate, visit),
                    findings.touchedBy(estate, List.of(visit.record())),
                    verdicts.ofRecords(estate, same)));
  }

  private @Nullable String courtyard(UUID estate, Visit visit) {
    return jdbc.sql("select name from place_then(?, ?, ?)")
        .params(estate, visit.courtyardId(), Timestamp.from(visit.at()))
        .query(String.class)
        .optional()
        .orElse(null);
  }
}

package app.courtyard.archive;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Reach;
import app.courtyard.people.Responsibilities;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what goes into a document, as far as its reader answers for it. */
@Service
class Archive {

  /** More than an estate makes in a day; what is beyond is named in the document. */
  static final int MOST_RECORDS = 1_000;

  private final ArchiveRows rows;
  private final Responsibilities responsibilities;
  private final Estates estates;
  private final Traces traces;
  private final Clock clock;

  Archive(
      ArchiveRows rows,
      Responsibilities responsibilities,
      Estates estates,
      Traces traces,
      Clock clock) {
    this.rows = rows;
    this.responsibilities = responsibilities;
    this.estates = estates;
    this.traces = traces;
    this.clock = clock;
  }

  /** Empty where there is no such round within reach. */
  @Transactional
  public Optional<Dossier> round(Person reader, UUID round) {
    Estate estate = estate(reader);
    List<ArchivedRecord> records =
        rows.ofRound(reach(reader, estate, null), round, MOST_RECORDS + 1);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    traces.note(reader, "archive-round", round.toString());
    String route = records.getFirst().route();
    return Optional.of(dossier(estate, route == null ? "" : route, reader, records));
  }

  /**
   * @param day by the estate's clocks
   * @param courtyard only there; null: wherever the reader answers for
   */
  @Transactional
  public Dossier day(Person reader, LocalDate day, @Nullable UUID courtyard) {
    Estate estate = estate(reader);
    List<ArchivedRecord> records =
        rows.between(
            reach(reader, estate, courtyard),
            day.atStartOfDay(estate.timeZone()).toInstant(),
            day.plusDays(1).atStartOfDay(estate.timeZone()).toInstant(),
            MOST_RECORDS + 1);
    traces.note(reader, "archive-day", day.toString());
    return dossier(estate, day.toString(), reader, records);
  }

  private Estate estate(Person reader) {
    reader.mustBeAllowed(Permissions.SEE_RECORDS);
    return estates.get(reader.estate());
  }

  private Reach reach(Person reader, Estate estate, @Nullable UUID courtyard) {
    Reach whole = responsibilities.reachOf(reader, estate.dayOf(clock.instant()));
    if (courtyard == null) {
      return whole;
    }
    return new Reach(estate.id(), false, whole.covers(courtyard) ? Set.of(courtyard) : Set.of());
  }

  private static Dossier dossier(
      Estate estate, String title, Person reader, List<ArchivedRecord> records) {
    boolean cut = records.size() > MOST_RECORDS;
    return new Dossier(
        estate, title, reader, cut ? records.subList(0, MOST_RECORDS) : records, cut);
  }
}

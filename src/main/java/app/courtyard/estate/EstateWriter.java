package app.courtyard.estate;

import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.PlaceCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a whole estate, each table after those that it names. */
@Component
class EstateWriter {

  private final EstateRows estates;
  private final EntryWriter entries;
  private final StopWriter stops;
  private final FirstAccess firstAccess;
  private final PlaceCodes placeCodes;
  private final Traces traces;
  private final ApplicationEventPublisher events;

  EstateWriter(
      EstateRows estates,
      EntryWriter entries,
      StopWriter stops,
      FirstAccess firstAccess,
      PlaceCodes placeCodes,
      Traces traces,
      ApplicationEventPublisher events) {
    this.estates = estates;
    this.entries = entries;
    this.stops = stops;
    this.firstAccess = firstAccess;
    this.placeCodes = placeCodes;
    this.traces = traces;
    this.events = events;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome write(EstateSheet.Row row, Draft draft, Person by) {
    UUID estate = draft.estate();
    List<ImportOutcome.Tally> tallies = new ArrayList<>();
    List<ImportOutcome.FirstCode> codes = new ArrayList<>();
    tallies.add(estates.write(estate, row));
    draft
        .places()
        .forEach((sheet, places) -> tallies.add(entries.write(estate, sheet, Table.PLACE, places)));
    placeCodes.issueMissing(estate);
    tallies.add(entries.write(estate, Sheet.RESIDENTS, Table.RESIDENT, draft.residents()));
    tallies.add(entries.write(estate, Sheet.STAFF, Table.STAFF, draft.staff()));
    List<Entry> accounts = firstAccess.give(draft.accounts(), draft.newAccounts(), codes);
    tallies.add(entries.write(estate, Sheet.ACCOUNTS, Table.ACCOUNT, accounts));
    tallies.add(
        entries.write(
            estate, Sheet.RESPONSIBILITIES, Table.RESPONSIBILITY, draft.responsibilities()));
    tallies.add(entries.write(estate, Sheet.ROUTES, Table.ROUTE, draft.routes()));
    tallies.add(stops.write(estate, draft.stops(), by.id()));
    var loaded = new ImportOutcome.Loaded(row.name(), tallies, codes);
    if (loaded.changedSomething()) {
      traces.note(by, "estate-loaded", row.code());
      events.publishEvent(new EstateChanged(estate));
    }
    return loaded;
  }
}

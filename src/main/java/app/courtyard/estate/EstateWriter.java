package app.courtyard.estate;

import app.courtyard.attention.AttentionDesk;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.PlaceCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a whole estate, each table after those that it names. */
@Component
class EstateWriter {

  private final EstateRows estates;
  private final EntryWriter entries;
  private final AttentionDesk attention;
  private final StopWriter stops;
  private final FirstAccess firstAccess;
  private final PlaceCodes placeCodes;
  private final Traces traces;
  private final ApplicationEventPublisher events;

  EstateWriter(
      EstateRows estates,
      EntryWriter entries,
      AttentionDesk attention,
      StopWriter stops,
      FirstAccess firstAccess,
      PlaceCodes placeCodes,
      Traces traces,
      ApplicationEventPublisher events) {
    this.estates = estates;
    this.entries = entries;
    this.attention = attention;
    this.stops = stops;
    this.firstAccess = firstAccess;
    this.placeCodes = placeCodes;
    this.traces = traces;
    this.events = events;
  }

  /** Exactly these changes. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome.Loaded write(EstateChanges changes, Person by, Consumer<Step> progress) {
    UUID estate = changes.estate();
    List<ImportOutcome.Tally> tallies = new ArrayList<>();
    List<ImportOutcome.FirstCode> codes = new ArrayList<>();
    for (SheetChanges sheet : changes.sheets()) {
      tallies.add(sheet.tally());
      IntConsumer written = written(sheet.tally(), progress);
      switch (sheet.sheet()) {
        case ESTATE -> estates.write(estate, sheet);
        case ACCOUNTS ->
            entries.write(
                estate,
                sheet.withAdded(
                    firstAccess.give(sheet.added(), changes.newAccounts(), codes, written)),
                count -> {});
        case RESIDENTS -> {
          entries.write(estate, sheet, written);
          attention.beginFromSheet(by, estate, sheet.having(Table.KEY_ATTENTION, true));
        }
        default -> entries.write(estate, sheet, written);
      }
    }
    tallies.add(changes.stops().tally());
    stops.write(estate, changes.stops(), by.id(), written(changes.stops().tally(), progress));
    int newPlaces = newPlaces(changes);
    if (newPlaces > 0) {
      progress.accept(new Step(Step.Phase.CODES, null, 0, newPlaces));
    }
    placeCodes.issueMissing(estate);
    progress.accept(Step.of(Step.Phase.FINISHING));
    var loaded = new ImportOutcome.Loaded(changes.name(), tallies, codes);
    if (loaded.changedSomething()) {
      traces.note(by, "estate-loaded", changes.code());
      events.publishEvent(new EstateChanged(estate));
    }
    return loaded;
  }

  private static IntConsumer written(ImportOutcome.Tally tally, Consumer<Step> progress) {
    int all = tally.added() + tally.changed();
    IntConsumer written =
        count -> progress.accept(new Step(Step.Phase.WRITING, tally.sheet(), count, all));
    if (all > 0) {
      written.accept(0);
    }
    return written;
  }

  private static int newPlaces(EstateChanges changes) {
    return changes.sheets().stream()
        .filter(sheet -> Table.of(sheet.sheet()) == Table.PLACE)
        .mapToInt(sheet -> sheet.added().size())
        .sum();
  }
}

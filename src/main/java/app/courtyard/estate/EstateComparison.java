package app.courtyard.estate;

import app.courtyard.people.Person;
import app.courtyard.place.Estates;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads files and works out what they would do to their estate. */
@Component
class EstateComparison {

  private final EstateRows estateRows;
  private final Estates estates;
  private final StoredReader stored;
  private final StoredRows rows;

  EstateComparison(EstateRows estateRows, Estates estates, StoredReader stored, StoredRows rows) {
    this.estateRows = estateRows;
    this.estates = estates;
    this.stored = stored;
    this.rows = rows;
  }

  /** Sheets that were read, and whose they are. */
  record Read(
      String code, String name, EstateSheet.@Nullable Row row, Map<Sheet, List<Line>> lines) {}

  /** Empty, with problems, when it cannot be told which estate it is. */
  Optional<Read> read(EstateFiles files, Person by, Problems problems, Consumer<Step> progress) {
    progress.accept(Step.of(Step.Phase.READING));
    SheetLines lines = new SheetLines(problems, progress);
    new FilesReader(lines).read(files);
    if (lines.all().isEmpty()) {
      if (problems.isEmpty()) {
        problems.ofFile(Problem.Code.NO_SHEETS, "", Phrases.titles(List.of(Sheet.values())));
      }
      return Optional.empty();
    }
    List<Line> ofEstate = lines.all().get(Sheet.ESTATE);
    if (ofEstate == null) {
      return ofNoName(lines, files.estate(), by);
    }
    EstateSheet.Row row = EstateSheet.read(ofEstate, problems);
    return Optional.of(
        row == null
            ? new Read("", "", null, lines.all())
            : new Read(row.code(), row.name(), row, lines.all()));
  }

  private Optional<Read> ofNoName(SheetLines lines, @Nullable UUID chosen, Person by) {
    @Nullable UUID id = by.estateId() == null ? chosen : by.estate();
    if (id == null) {
      lines.problems().ofSheet(Sheet.ESTATE, Problem.Code.SHEET_MISSING, "", Sheet.ESTATE.title());
    }
    return estates
        .find(id == null ? new UUID(0, 0) : id)
        .map(estate -> new Read(estate.code(), estate.name(), null, lines.all()));
  }

  /** What is wrong is noted; then the changes are nothing to go by. */
  EstateChanges compare(Read read, Person by, Problems problems, Consumer<Step> progress) {
    progress.accept(Step.of(Step.Phase.COMPARING));
    UUID estate = estateRows.idOf(read.code()).orElseGet(UuidCreator::getTimeOrderedEpoch);
    if (read.row() != null && by.estateId() != null && !by.estate().equals(estate)) {
      String own = estates.get(by.estate()).code();
      read.row().line().refuse(Column.CODE, Problem.Code.OTHER_ESTATE, Phrases.same(own));
    }
    Draft draft = Draft.of(estate, read.row(), read.lines(), stored.read(estate));
    List<SheetChanges> sheets = new ArrayList<>();
    StopChanges stops = new StopChanges(List.of(), List.of(), 0);
    if (problems.isEmpty()) {
      Map<Table, Map<UUID, List<@Nullable Object>>> tables = new HashMap<>();
      draft
          .entries()
          .forEach(
              (sheet, entries) -> {
                Table table = Table.of(sheet);
                sheets.add(
                    SheetChanges.of(
                        sheet,
                        entries,
                        entries.isEmpty()
                            ? Map.of()
                            : tables.computeIfAbsent(table, any -> rows.all(estate, table))));
              });
      stops =
          StopChanges.of(draft.stops(), draft.stops().isEmpty() ? Map.of() : rows.stops(estate));
    }
    return new EstateChanges(
        estate,
        read.code(),
        read.name(),
        sheets,
        stops,
        draft.stillKeyCustomers(),
        draft.newAccounts(),
        draft.names());
  }
}

package app.courtyard.estate;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import app.courtyard.people.Traces;
import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An estate as the workbook that it could be loaded from: what is in use, without passwords.
 * Loading it again changes nothing.
 */
@Service
public class EstateExport {

  private final Estates estates;
  private final StoredReader stored;
  private final StoredRows rows;
  private final Traces traces;
  private final Clock clock;

  EstateExport(Estates estates, StoredReader stored, StoredRows rows, Traces traces, Clock clock) {
    this.estates = estates;
    this.stored = stored;
    this.rows = rows;
    this.traces = traces;
    this.clock = clock;
  }

  /**
   * @param name of the file
   */
  public record Exported(String name, byte[] content) {}

  /** The estates that somebody may take out, by their codes. */
  public List<Estate> of(Person by) {
    if (!by.may(Permissions.KEEP_ESTATE)) {
      return List.of();
    }
    return by.estateId() == null ? estates.all() : List.of(estates.get(by.estate()));
  }

  /**
   * Leaves a trace: residents' telephone numbers are in it.
   *
   * @return empty when they keep no such estate
   * @throws AccessDeniedException when they keep none
   */
  @Transactional(isolation = Isolation.REPEATABLE_READ)
  public Optional<Exported> workbook(Person by, UUID estate, Locale locale) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    return of(by).stream()
        .filter(one -> one.id().equals(estate))
        .findFirst()
        .map(
            one -> {
              traces.note(by, "estate-exported", one.code());
              String name = one.name() + " " + one.dayOf(clock.instant()) + ".xlsx";
              return new Exported(name, write(estate, locale));
            });
  }

  private byte[] write(UUID estate, Locale locale) {
    Cells cells = new Cells(stored.read(estate).names());
    Map<Sheet, List<List<@Nullable Object>>> sheets = rows.present(estate);
    sheets.replaceAll((sheet, all) -> all.stream().map(row -> cells.of(sheet, row)).toList());
    return EstateWorkbook.write(sheets, locale);
  }
}

package app.courtyard.estate;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads an estate from a workbook: all of it, or nothing and every reason why not. Loading the same
 * again changes nothing; what a workbook does not name stays as it is.
 *
 * <p>Limits: 20 MiB a file and 128 MiB unfolded, 50,000 rows a sheet, 1,000 accounts.
 */
@Service
public class EstateImport {

  /** Bytes of a workbook as it is uploaded. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private final EstateRows estates;
  private final StoredReader stored;
  private final EstateWriter writer;

  EstateImport(EstateRows estates, StoredReader stored, EstateWriter writer) {
    this.estates = estates;
    this.stored = stored;
    this.writer = writer;
  }

  /**
   * @param by an administrator; one who works in an estate loads only that one, the company's own
   *     load any and new ones
   * @throws AccessDeniedException when they may not keep an estate
   */
  @Transactional
  public ImportOutcome load(byte[] workbook, Person by) {
    if (!by.may(Permissions.KEEP_ESTATE)) {
      throw new AccessDeniedException("May not load an estate");
    }
    Problems problems = new Problems();
    Map<Sheet, List<Line>> lines = WorkbookReader.read(workbook, problems);
    if (lines.isEmpty() && !problems.isEmpty()) {
      return problems.refused();
    }
    EstateSheet.Row row = EstateSheet.read(lines.get(Sheet.ESTATE), problems);
    UUID id = row == null ? new UUID(0, 0) : estates.idOf(row.code());
    if (row != null && !isTheirs(id, by)) {
      row.line()
          .refuse(
              Column.CODE, Problem.Code.OTHER_ESTATE, Phrases.same(estates.codeOf(by.estate())));
    }
    Draft draft = Draft.of(id, lines, stored.read(id));
    if (row == null || !problems.isEmpty()) {
      return problems.refused();
    }
    return writer.write(row, draft, by);
  }

  private static boolean isTheirs(UUID estate, Person by) {
    @Nullable UUID own = by.estateId();
    return own == null || own.equals(estate);
  }
}

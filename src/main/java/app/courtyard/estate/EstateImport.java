package app.courtyard.estate;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads an estate from a workbook or from CSV files: all of it, or nothing and every reason why
 * not. Loading the same again changes nothing; what they do not name stays as it is.
 *
 * <p>Limits: 20 MiB together and 128 MiB unfolded, 50,000 rows a sheet, 1,000 accounts.
 */
@Service
public class EstateImport {

  /** Bytes of all files together as they are uploaded. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /** The same for people. */
  public static final String MAX_SIZE = "20 MiB";

  private final EstateComparison comparison;
  private final EstateRows estates;
  private final EstateWriter writer;

  EstateImport(EstateComparison comparison, EstateRows estates, EstateWriter writer) {
    this.comparison = comparison;
    this.estates = estates;
    this.writer = writer;
  }

  /**
   * A workbook, without looking at it first.
   *
   * @throws AccessDeniedException when they may not keep an estate
   */
  @Transactional
  public ImportOutcome load(byte[] workbook, Person by) {
    var file = new UploadedFile("workbook.xlsx", workbook);
    return load(new EstateFiles(List.of(file), null), by, null, step -> {});
  }

  /**
   * What loading would do; writes nothing.
   *
   * @param by an administrator; one who works in an estate loads only that one, the company's own
   *     load any and new ones
   * @param progress is told how far it is, on the caller's thread
   * @throws AccessDeniedException when they may not keep an estate
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public ImportOutcome check(EstateFiles files, Person by, Consumer<Step> progress) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    Problems problems = new Problems();
    var read = comparison.read(files, by, problems, progress);
    if (read.isEmpty()) {
      return problems.refused();
    }
    EstateChanges changes = comparison.compare(read.get(), by, problems, progress);
    return problems.isEmpty()
        ? new ImportOutcome.Checked(Preview.of(changes), false)
        : problems.refused();
  }

  /**
   * @param shown the digest of the preview that was agreed to; where the files would do something
   *     else by now, nothing is written and the new preview is the answer. Null: whatever they do
   * @throws AccessDeniedException when they may not keep an estate
   */
  @Transactional
  public ImportOutcome load(
      EstateFiles files, Person by, @Nullable String shown, Consumer<Step> progress) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    Problems problems = new Problems();
    var read = comparison.read(files, by, problems, progress);
    if (read.isEmpty()) {
      return problems.refused();
    }
    if (!estates.take(read.get().code())) {
      return new ImportOutcome.Busy(read.get().name());
    }
    EstateChanges changes = comparison.compare(read.get(), by, problems, progress);
    if (!problems.isEmpty()) {
      return problems.refused();
    }
    if (shown != null) {
      Preview now = Preview.of(changes);
      if (!now.digest().equals(shown)) {
        return new ImportOutcome.Checked(now, true);
      }
    }
    return writer.write(changes, by, progress);
  }
}

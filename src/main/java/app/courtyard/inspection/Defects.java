package app.courtyard.inspection;

import app.courtyard.capture.NewRecord;
import app.courtyard.capture.Revisit;
import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseBook;
import app.courtyard.casework.CaseFile;
import app.courtyard.casework.CaseKind;
import app.courtyard.casework.CaseState;
import app.courtyard.casework.Cases;
import app.courtyard.casework.Channel;
import app.courtyard.casework.Deed;
import app.courtyard.casework.Item;
import app.courtyard.casework.NewCase;
import app.courtyard.casework.TimelineEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Each finding is followed as a defect 整改项 of the department that puts it right, under its own id.
 * What records say of it by now is compared with how the case stands.
 */
@Component
class Defects {

  private final FindingBook findings;
  private final CaseBook book;
  private final Cases cases;

  Defects(FindingBook findings, CaseBook book, Cases cases) {
    this.findings = findings;
    this.book = book;
    this.cases = cases;
  }

  /**
   * @param touched findings of which the record says something, or which it has taken back
   * @param forgotten records that count no more since this one
   */
  void follow(NewRecord record, Collection<UUID> touched, Set<UUID> forgotten) {
    if (touched.isEmpty()) {
      return;
    }
    UUID estate = record.estate().id();
    Map<UUID, FoundDefect> found = findings.defects(estate, touched);
    Map<UUID, CaseFile> files = book.find(estate, touched);
    for (UUID id : Set.copyOf(touched)) {
      FoundDefect defect = found.get(id);
      CaseFile file = files.get(id);
      if (defect == null) {
        withdraw(record, file);
      } else if (file == null) {
        open(record, defect);
        compare(record, defect, forgotten);
      } else {
        adjust(record, defect, file);
        compare(record, defect, forgotten);
      }
    }
  }

  private void withdraw(NewRecord record, @Nullable CaseFile file) {
    if (file != null && file.state().isOpen()) {
      take(record, file.id(), new CaseAct.Withdraw(), record.capturedAt());
    }
  }

  private void open(NewRecord record, FoundDefect defect) {
    cases.open(
        defect.id(),
        new NewCase(
            record.estate().id(),
            CaseKind.DEFECT,
            defect.severity(),
            null,
            defect.note(),
            defect.placeId(),
            defect.placeWords(),
            defect.courtyardId(),
            Channel.ON_SITE,
            null,
            null,
            defect.recordId(),
            defect.foundBy(),
            null,
            defect.department(),
            false,
            defect.foundAt(),
            record.receivedAt(),
            new Item(defect.question(), defect.label())));
  }

  /** The record that found it was corrected. */
  private void adjust(NewRecord record, FoundDefect defect, CaseFile file) {
    if (record.corrects() == null || !defect.recordId().equals(record.id())) {
      return;
    }
    if (file.severity() != defect.severity()) {
      take(record, file.id(), new CaseAct.ChangeSeverity(defect.severity()), record.capturedAt());
    }
    if (file.department() != defect.department() && file.ownerId() == null) {
      take(record, file.id(), new CaseAct.Assign(null, defect.department()), record.capturedAt());
    }
  }

  private void compare(NewRecord record, FoundDefect defect, Set<UUID> forgotten) {
    boolean still = record.revisits().contains(new Revisit(defect.id(), true));
    if (still) {
      take(record, defect.id(), new CaseAct.SeeAgain(), record.capturedAt());
    }
    CaseFile file = book.find(record.estate().id(), defect.id()).orElseThrow();
    Instant gone = defect.goneAt();
    if (gone != null && file.state().isWorkedOn()) {
      take(record, file.id(), new CaseAct.SeeGone(), gone);
    } else if (gone == null && file.state() == CaseState.RESOLVED) {
      if (still && isAfter(record.capturedAt(), file.solutionMetAt())
          || wasSeenGoneBy(file, forgotten)) {
        take(record, file.id(), new CaseAct.SendBack(), record.capturedAt());
      }
    } else if (gone == null && still && file.state() == CaseState.CLOSED) {
      take(record, file.id(), new CaseAct.ReOpen(null), record.capturedAt());
    }
  }

  private static boolean isAfter(Instant seen, @Nullable Instant resolved) {
    return resolved != null && seen.isAfter(resolved);
  }

  private boolean wasSeenGoneBy(CaseFile file, Set<UUID> records) {
    return !records.isEmpty()
        && book.timeline(file.estateId(), file.id()).reversed().stream()
            .filter(entry -> entry.act() instanceof CaseAct.SeeGone)
            .limit(1)
            .map(TimelineEntry::recordId)
            .anyMatch(record -> record != null && records.contains(record));
  }

  private void take(NewRecord record, UUID id, CaseAct act, Instant at) {
    cases.takeLate(
        record.estate().id(),
        id,
        new Deed(act, record.person().id(), null, at, record.receivedAt(), record.id()));
  }
}

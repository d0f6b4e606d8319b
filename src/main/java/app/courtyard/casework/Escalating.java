package app.courtyard.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is above when time runs out. Every node does it: who comes first to a case has it,
 * the row is locked meanwhile, and the database takes each escalation once. What fell due while no
 * node ran is told when one does.
 */
@Component
class Escalating {

  private static final Logger LOG = LoggerFactory.getLogger(Escalating.class);
  private static final int AT_ONCE = 100;

  private final CaseBook book;
  private final Cases cases;
  private final Clock clock;

  Escalating(CaseBook book, Cases cases, Clock clock) {
    this.book = book;
    this.cases = cases;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${courtyard.escalation-every:30s}")
  void escalate() {
    Instant now = clock.instant();
    List<CaseFile> due = book.toEscalate(now, AT_ONCE);
    while (!due.isEmpty()) {
      long failed = due.stream().filter(file -> !escalate(file, now)).count();
      due = failed > 0 ? List.of() : book.toEscalate(now, AT_ONCE);
    }
  }

  /** One that fails keeps no other waiting. */
  private boolean escalate(CaseFile file, Instant now) {
    try {
      cases.escalate(file.estateId(), file.id(), now);
      return true;
    } catch (RuntimeException e) {
      LOG.error("Case {} cannot be escalated", file.id(), e);
      return false;
    }
  }
}

package app.courtyard.casework.ui;

import app.courtyard.casework.CaseChange;
import app.courtyard.live.NewsMissed;
import app.courtyard.ui.News;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages which cases are new or have gone on, on this node or another; of none when
 * anything may have changed.
 */
@Component
class CaseNews extends News<Optional<UUID>> {

  @EventListener
  void on(CaseChange change) {
    tell(change.estateId(), Optional.of(change.caseId()));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Optional.empty());
  }
}

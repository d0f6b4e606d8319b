package app.courtyard.casework.ui;

import app.courtyard.casework.CaseChange;
import app.courtyard.ui.NewsOfOne;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages which cases are new or have gone on. */
@Component
class CaseNews extends NewsOfOne {

  @EventListener
  void on(CaseChange change) {
    tell(change.estateId(), change.caseId());
  }
}

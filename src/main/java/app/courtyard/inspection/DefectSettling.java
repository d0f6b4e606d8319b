package app.courtyard.inspection;

import app.courtyard.casework.CaseAct;
import app.courtyard.casework.CaseStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was looked at and found right is no open finding any more, whoever says so. */
@Component
class DefectSettling {

  private final Sightings sightings;

  DefectSettling(Sightings sightings) {
    this.sightings = sightings;
  }

  @EventListener
  void on(CaseStepped stepped) {
    switch (stepped.entry().act()) {
      case CaseAct.Verify verify -> settle(stepped, true);
      case CaseAct.Withdraw withdraw -> settle(stepped, true);
      case CaseAct.Link link -> settle(stepped, true);
      case CaseAct.ReOpen opened -> settle(stepped, false);
      case CaseAct.SendBack back -> settle(stepped, false);
      default -> {}
    }
  }

  private void settle(CaseStepped stepped, boolean over) {
    sightings.settle(stepped.estateId(), stepped.caseId(), over ? stepped.entry().at() : null);
  }
}

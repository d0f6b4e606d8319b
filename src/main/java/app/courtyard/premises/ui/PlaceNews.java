package app.courtyard.premises.ui;

import app.courtyard.place.EstateChanged;
import app.courtyard.ui.News;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages of this node that the tree of an estate is another one. */
@Component
class PlaceNews extends News<UUID> {

  @TransactionalEventListener(fallbackExecution = true)
  void on(EstateChanged changed) {
    tell(changed.estateId(), changed.estateId());
  }
}

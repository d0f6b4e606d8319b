package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionChange;
import app.courtyard.ui.NewsOfOne;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages about whom something has changed. */
@Component
class AttentionNews extends NewsOfOne {

  @EventListener
  void on(AttentionChange change) {
    tell(change.estateId(), change.attentionId());
  }
}

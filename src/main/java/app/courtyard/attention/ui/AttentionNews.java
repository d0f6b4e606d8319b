package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionChange;
import app.courtyard.live.NewsMissed;
import app.courtyard.ui.News;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages about whom something has changed, on this node or another; about nobody when
 * anything may have changed.
 */
@Component
class AttentionNews extends News<Optional<UUID>> {

  @EventListener
  void on(AttentionChange change) {
    tell(change.estateId(), Optional.of(change.attentionId()));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Optional.empty());
  }
}

package app.courtyard.log.ui;

import app.courtyard.capture.HeardOfRecord;
import app.courtyard.live.NewsMissed;
import app.courtyard.ui.News;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages which records have just come in, on this node or another; of none when anything
 * may have changed.
 */
@Component
class LogNews extends News<Optional<UUID>> {

  @EventListener
  void on(HeardOfRecord heard) {
    tell(heard.estateId(), Optional.of(heard.recordId()));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Optional.empty());
  }
}

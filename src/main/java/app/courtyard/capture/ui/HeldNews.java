package app.courtyard.capture.ui;

import app.courtyard.capture.HeldChanged;
import app.courtyard.live.NewsMissed;
import app.courtyard.ui.News;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages that something more or something less is held, on this node or another. */
@Component
class HeldNews extends News<UUID> {

  @EventListener
  void on(HeldChanged changed) {
    tell(changed.estateId(), changed.estateId());
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(Function.identity());
  }
}

package app.courtyard.request.ui;

import app.courtyard.casework.CaseChange;
import app.courtyard.live.NewsMissed;
import app.courtyard.request.RequestChange;
import app.courtyard.ui.News;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open pages which requests are new or settled, and which cases they are followed in have
 * gone on, on this node or another.
 */
@Component
class RequestNews extends News<RequestNews.Told> {

  /** Both null: anything may have changed. */
  record Told(@Nullable UUID request, @Nullable UUID caseFile) {

    static final Told ANYTHING = new Told(null, null);
  }

  @EventListener
  void on(RequestChange change) {
    tell(change.estateId(), new Told(change.requestId(), null));
  }

  @EventListener
  void on(CaseChange change) {
    tell(change.estateId(), new Told(null, change.caseId()));
  }

  @EventListener
  void on(NewsMissed missed) {
    tellAll(estate -> Told.ANYTHING);
  }
}

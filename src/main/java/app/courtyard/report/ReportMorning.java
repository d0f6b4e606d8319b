package app.courtyard.report;

import app.courtyard.place.Estate;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to the reports of each estate from six in the morning on, by its own clock. Every node
 * looks; who comes first has the day, and where none ran at six it is the first that does.
 */
@Component
class ReportMorning {

  private static final Logger LOG = LoggerFactory.getLogger(ReportMorning.class);
  private static final LocalTime BEGINS = LocalTime.of(6, 0);

  private final Drafts drafts;
  private final Estates estates;
  private final Clock clock;

  ReportMorning(Drafts drafts, Estates estates, Clock clock) {
    this.drafts = drafts;
    this.estates = estates;
    this.clock = clock;
  }

  /** One estate's trouble is no other's. */
  @Scheduled(cron = "${courtyard.reports-at:0 */10 * * * *}")
  void look() {
    for (Estate estate : estates.all()) {
      if (LocalTime.ofInstant(clock.instant(), estate.timeZone()).isBefore(BEGINS)) {
        continue;
      }
      try {
        drafts.morning(estate);
      } catch (RuntimeException e) {
        LOG.error(
            "The reports of estate {} could not be begun; tried again in ten minutes",
            estate.code(),
            e);
      }
    }
  }
}

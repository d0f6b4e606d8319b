package app.courtyard.plan;

import app.courtyard.people.Responsibilities;
import app.courtyard.people.RosterChanged;
import app.courtyard.place.Estate;
import app.courtyard.place.EstateChanged;
import app.courtyard.place.Estates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the tasks of today and the coming 7 days from the routes, and gives open ones to whoever is
 * on duty in the courtyard by now, unless they were given to somebody by hand. May run on several
 * nodes at once, and as often as one likes.
 */
@Service
public class Planning {

  /** Today and the 7 days after it: so long can a phone work without having been in touch. */
  public static final int DAYS = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

  private final Estates estates;
  private final Responsibilities responsibilities;
  private final ScheduleRows schedules;
  private final TaskBook tasks;
  private final Clock clock;

  Planning(
      Estates estates,
      Responsibilities responsibilities,
      ScheduleRows schedules,
      TaskBook tasks,
      Clock clock) {
    this.estates = estates;
    this.responsibilities = responsibilities;
    this.schedules = schedules;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** One estate's trouble is no other's. */
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  public void planAll() {
    for (Estate estate : estates.all()) {
      try {
        plan(estate);
      } catch (RuntimeException e) {
        LOG.error(
            "The tasks of estate {} could not be planned; tried again in an hour",
            estate.code(),
            e);
      }
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(EstateChanged event) {
    estates.find(event.estateId()).ifPresent(this::plan);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(RosterChanged event) {
    estates.find(event.estateId()).ifPresent(this::plan);
  }

  public void plan(Estate estate) {
    LocalDate today = estate.dayOf(clock.instant());
    var cover = responsibilities.coverOf(estate.id(), today, today.plusDays(DAYS - 1));
    var owed =
        schedules.inUse(estate.id()).stream()
            .flatMap(schedule -> schedule.owed(today, DAYS, estate.timeZone()).stream())
            .toList();
    tasks.keep(estate.id(), today, owed, cover);
  }
}

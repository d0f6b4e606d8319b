package app.courtyard.estate;

import app.courtyard.people.Permissions;
import app.courtyard.people.Person;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Checks and loads files on threads of their own, so that a page stays usable and may be left. What
 * came of somebody's load is kept until they have seen it: it holds codes that are shown once. It
 * is kept in memory, where pages are too.
 */
@Service
public class EstateLoads {

  private final EstateImport estates;
  private final AsyncTaskExecutor threads;
  private final Map<UUID, EstateLoad> loads = new ConcurrentHashMap<>();

  EstateLoads(
      EstateImport estates, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor threads) {
    this.estates = estates;
    this.threads = threads;
  }

  /**
   * Works out what the files would do.
   *
   * @throws AccessDeniedException when they may not keep an estate
   */
  public EstateLoad check(EstateFiles files, Person by) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    EstateLoad check = new EstateLoad(files, false);
    run(check, one -> estates.check(files, by, one::at));
    return check;
  }

  /**
   * Loads what was checked, if it still does what was shown.
   *
   * @param check of these files by the same person
   * @return the load; or one of theirs that is under way still
   * @throws AccessDeniedException when they may not keep an estate
   * @throws IllegalArgumentException when nothing was shown to agree to
   */
  public EstateLoad load(EstateLoad check, Person by) {
    by.mustBeAllowed(Permissions.KEEP_ESTATE);
    if (!(check.outcome().orElse(null) instanceof ImportOutcome.Checked shown)) {
      throw new IllegalArgumentException("Nothing was shown that could be loaded");
    }
    EstateLoad load = new EstateLoad(check.files(), true);
    EstateLoad present =
        loads.compute(
            by.id(),
            (person, before) -> before != null && before.outcome().isEmpty() ? before : load);
    if (present == load) {
      run(load, one -> estates.load(one.files(), by, shown.preview().digest(), one::at));
    }
    return present;
  }

  /** The load of theirs that is under way, or whose end they have not put away. */
  public Optional<EstateLoad> of(Person by) {
    return Optional.ofNullable(loads.get(by.id()));
  }

  /** They have seen what came of it. */
  public void putAway(EstateLoad load, Person by) {
    loads.remove(by.id(), load);
  }

  private void run(EstateLoad load, Function<EstateLoad, ImportOutcome> work) {
    threads.execute(
        () -> {
          ImportOutcome came = new ImportOutcome.Failed();
          try {
            came = work.apply(load);
          } catch (RuntimeException e) {
            LoggerFactory.getLogger(EstateLoads.class).error("An estate could not be loaded", e);
          } finally {
            load.end(came);
          }
        });
  }
}

package app.courtyard.estate;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A check or a load under way, and then what came of it. It goes on when nobody looks; whoever
 * looks again finds it here.
 */
public final class EstateLoad {

  private final boolean writing;
  private final List<Consumer<EstateLoad>> followers = new CopyOnWriteArrayList<>();
  private final CompletableFuture<ImportOutcome> outcome = new CompletableFuture<>();
  private volatile EstateFiles files;
  private volatile Step step = Step.of(Step.Phase.READING);

  EstateLoad(EstateFiles files, boolean writing) {
    this.files = files;
    this.writing = writing;
  }

  EstateFiles files() {
    return files;
  }

  /** Whether it is more than a check. */
  public boolean isWriting() {
    return writing;
  }

  public Step step() {
    return step;
  }

  /** Empty as long as it is under way. */
  public Optional<ImportOutcome> outcome() {
    return Optional.ofNullable(outcome.getNow(null));
  }

  /** As {@link #outcome()}, for whoever waits for it. */
  CompletableFuture<ImportOutcome> end() {
    return outcome;
  }

  /**
   * @param follower is told at every step and at the end, on the load's own thread
   */
  public Registration follow(Consumer<EstateLoad> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  void at(Step next) {
    step = next;
    tell();
  }

  /** What was only shown may still be loaded; else nobody needs the files any more. */
  void end(ImportOutcome came) {
    if (!(came instanceof ImportOutcome.Checked)) {
      files = new EstateFiles(List.of(), null);
    }
    outcome.complete(came);
    tell();
    followers.clear();
  }

  private void tell() {
    followers.forEach(follower -> follower.accept(this));
  }
}

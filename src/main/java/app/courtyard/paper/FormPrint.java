package app.courtyard.paper;

import com.vaadin.flow.shared.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many record forms in one file, under way or done. It goes on when nobody looks; whoever looks
 * again finds it here.
 */
public final class FormPrint {

  private final int all;
  private final List<Consumer<FormPrint>> followers = new CopyOnWriteArrayList<>();
  private volatile int done;
  private volatile State state = State.UNDER_WAY;
  private volatile @Nullable Path file;

  /** How it stands. */
  public enum State {
    UNDER_WAY,
    DONE,
    /** Nobody wants it any more, and its file is gone. */
    DISCARDED,
    FAILED
  }

  FormPrint(int all) {
    this.all = all;
  }

  public int all() {
    return all;
  }

  public int done() {
    return done;
  }

  public State state() {
    return state;
  }

  /** Empty until it is done, and once it is discarded. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * @param follower is told of every form and of the end, on the print's own thread
   */
  public Registration follow(Consumer<FormPrint> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  void oneMore() {
    done++;
    tell();
  }

  /**
   * @return whether it is wanted still
   */
  synchronized boolean end(Path made) {
    boolean wanted = state == State.UNDER_WAY;
    if (wanted) {
      file = made;
      state = State.DONE;
      tell();
    }
    return wanted;
  }

  synchronized void fail() {
    if (state == State.UNDER_WAY) {
      state = State.FAILED;
      tell();
    }
  }

  /**
   * @return the file that it had
   */
  synchronized Optional<Path> discard() {
    Optional<Path> made = file();
    state = State.DISCARDED;
    file = null;
    return made;
  }

  private void tell() {
    followers.forEach(follower -> follower.accept(this));
  }
}

package app.courtyard.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time of the house while the demo's past is lived, and afterwards the real one. */
class DemoClock extends Clock {

  private volatile @Nullable Instant past;

  void goTo(Instant instant) {
    past = instant;
  }

  void comeBack() {
    past = null;
  }

  @Override
  public Instant instant() {
    Instant set = past;
    return set == null ? Instant.now() : set;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}

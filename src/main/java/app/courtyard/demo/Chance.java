package app.courtyard.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way at each run. */
class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  boolean percent(double percent) {
    return random.nextDouble() * 100 < percent;
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double around(double middle, double spread) {
    return middle + random.nextGaussian() * spread;
  }

  Duration seconds(int least, int most) {
    return Duration.ofSeconds(between(least, most));
  }

  <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  /** A UUIDv7 as a phone makes it at that time. */
  UUID id(Instant at) {
    long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
    long low = random.nextLong() & ~(0b11L << 62) | 1L << 63;
    return new UUID(high, low);
  }
}

package app.courtyard.weekly;

import app.courtyard.inventory.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number of the summary counts; each as the inventory counts it, of the week. */
public enum Figure {
  RECEIVED(Measure.RECEIVED),
  /** In the week before. */
  RECEIVED_BEFORE(Measure.RECEIVED),
  ANSWERED(Measure.ANSWERED),
  ANSWERED_LATE(Measure.ANSWERED_LATE),
  UNANSWERED(Measure.UNANSWERED),
  STRUCK_OFF(Measure.STRUCK_OFF),
  OPEN(Measure.OPEN),
  RE_OPENED(Measure.RE_OPENED),
  /** 不满意: the resident said so, and it was opened again. */
  DISSATISFIED(null),
  /** 重大投诉, received in the week. */
  GRAVE(null),
  /** Received in the last four weeks, at one place or from one cause. */
  REPEATED(null);

  /** Those that are told by class. */
  public static final List<Figure> BY_CLASS =
      List.of(RECEIVED, RECEIVED_BEFORE, ANSWERED, ANSWERED_LATE, UNANSWERED, STRUCK_OFF, OPEN);

  /** Those that are told of the whole alone. */
  public static final List<Figure> OF_WHOLE = List.of(GRAVE, RE_OPENED, DISSATISFIED);

  private final @Nullable Measure measure;

  Figure(@Nullable Measure measure) {
    this.measure = measure;
  }

  /** As the inventory counts it; empty for what it does not count. */
  public Optional<Measure> measure() {
    return Optional.ofNullable(measure);
  }

  /** As it stands in an address, and in the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Figure> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}

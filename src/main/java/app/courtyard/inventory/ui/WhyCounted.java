package app.courtyard.inventory.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.inventory.Counted;
import app.courtyard.inventory.Measure;
import app.courtyard.ui.EstateTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says why a case is counted, where its clocks do not say so. */
public final class WhyCounted {

  public static Function<Counted, Optional<String>> by(Measure measure, EstateTime time) {
    return counted ->
        Optional.ofNullable(moment(measure, counted))
            .map(
                at ->
                    translate(
                        "inventory.why."
                            + (measure == Measure.STRUCK_OFF
                                ? counted.span().closedAs().code()
                                : measure.code()),
                        time.dayAndTime(at)));
  }

  private static @Nullable Instant moment(Measure measure, Counted counted) {
    return switch (measure) {
      case BROUGHT_FORWARD, RECEIVED, RE_OPENED, OPEN -> counted.span().openedAt();
      case STRUCK_OFF -> counted.span().closedAt();
      case ANSWERED, ANSWERED_LATE -> counted.file().responseMetAt();
      case UNANSWERED -> null;
    };
  }

  private WhyCounted() {}
}

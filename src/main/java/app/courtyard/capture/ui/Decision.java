package app.courtyard.capture.ui;

import app.courtyard.capture.HeldCapture;
import app.courtyard.capture.Remedy;
import java.util.List;
import java.util.function.Function;

/** What somebody decides about a reason, for each capture to which it is to apply. */
@FunctionalInterface
interface Decision extends Function<HeldCapture, List<Remedy>> {

  static Decision of(Remedy... remedies) {
    return capture -> List.of(remedies);
  }
}

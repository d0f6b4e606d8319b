package app.courtyard.premises;

import app.courtyard.capture.Arrival;
import app.courtyard.capture.NewRecord;
import app.courtyard.capture.RecordHandler;
import app.courtyard.capture.RecordPlace;
import app.courtyard.form.Form;
import app.courtyard.place.PlaceCodes;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Hears of labels that are torn or missing from those who had to confirm by hand that they were
 * there. The phone sends that reason in the words in which it asks for it.
 */
@Component
class WornLabels implements RecordHandler {

  private static final Set<String> TORN =
      Stream.concat(Stream.of("torn"), inWords()).collect(Collectors.toUnmodifiableSet());

  /** As apps before 0.3 said it. */
  private static Stream<String> inWords() {
    return Stream.of(Locale.CHINESE, Locale.ENGLISH)
        .map(language -> ResourceBundle.getBundle("vaadin-i18n.translations", language))
        .map(words -> words.getString("field.hand.torn"));
  }

  private final PlaceCodes codes;

  WornLabels(PlaceCodes codes) {
    this.codes = codes;
  }

  @Override
  public boolean handles(Form form) {
    return true;
  }

  @Override
  public void on(NewRecord record) {
    RecordPlace place = record.place();
    if (place != null
        && place.id() != null
        && place.arrival() == Arrival.HAND
        && TORN.contains(String.valueOf(place.reason()))) {
      codes.reportWorn(
          record.estate().id(), place.id(), place.at() == null ? record.capturedAt() : place.at());
    }
  }
}

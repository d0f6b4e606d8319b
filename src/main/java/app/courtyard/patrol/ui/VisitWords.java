package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.capture.ClockState;
import app.courtyard.patrol.Visit;
import app.courtyard.patrol.Visit.Photo;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.Facts;
import java.util.ArrayList;
import java.util.List;

/** One visit in a line: 08:46 扫码 · 距 8 米 · 5 分钟. */
final class VisitWords {

  static String of(Visit visit, EstateTime time) {
    List<String> words = new ArrayList<>();
    words.add(time.time(visit.at()) + " " + translate("round.arrival." + visit.arrival().code()));
    if (visit.reason() != null) {
      words.add(HandReason.words(visit.reason()));
    }
    if (visit.photos().stream().map(Photo::question).anyMatch("arrival"::equals)) {
      words.add(translate("round.with-photo"));
    }
    if (visit.distanceMetres() != null) {
      words.add(distance(visit.distanceMetres()));
    }
    if (visit.minutesSince() != null && visit.minutesSince() >= 0) {
      words.add(translate("round.minutes", visit.minutesSince()));
    }
    if (visit.fails() > 0) {
      words.add(translate("round.fails", visit.fails()));
    }
    if (visit.clock() == ClockState.UNCERTAIN) {
      words.add(translate("round.uncertain"));
    }
    return Facts.of(words);
  }

  private static String distance(double metres) {
    return metres < 1000
        ? translate("round.metres", Math.round(metres))
        : translate("round.kilometres", Math.round(metres / 100) / 10.0);
  }

  private VisitWords() {}
}

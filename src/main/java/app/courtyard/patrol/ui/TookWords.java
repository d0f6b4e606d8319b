package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Duration;

/** How long something took: 25 分钟, 3 小时, 2 天. */
final class TookWords {

  static String of(Duration took) {
    if (took.toMinutes() < 60) {
      return translate("review.took.minutes", Math.max(1, took.toMinutes()));
    }
    return took.toHours() < 48
        ? translate("review.took.hours", took.toHours())
        : translate("review.took.days", took.toDays());
  }

  private TookWords() {}
}

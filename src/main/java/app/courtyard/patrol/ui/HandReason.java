package app.courtyard.patrol.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Set;

/**
 * Why an arrival was confirmed by hand: one of the reasons that phones offer, or somebody's own
 * words.
 */
final class HandReason {

  private static final Set<String> OFFERED = Set.of("torn", "covered", "camera");

  static String words(String reason) {
    return OFFERED.contains(reason) ? translate("field.hand." + reason) : reason;
  }

  private HandReason() {}
}

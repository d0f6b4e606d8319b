package app.courtyard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody can use every screen of a half: axe finds nothing serious, full or empty. */
@ExtendWith(OwnApp.class)
abstract class Accessible {

  private final PackagedApp app;
  private final Phone.Screen size;
  private final String language;

  Accessible(PackagedApp app, Phone.Screen size, String language) {
    this.app = app;
    this.size = size;
    this.language = language;
  }

  /** Sees every screen. */
  abstract void tour(PackagedApp app, Phone phone, String language, Onlooker onlooker);

  @Test
  void screens_keep_nobody_out_by_day_and_by_night() {
    AxeOnlooker axe = new AxeOnlooker();
    try (Phone phone = new Phone(size).in(language, ColorScheme.LIGHT)) {
      tour(app, phone, language, axe);
    }
    assertThat(axe.noted()).isEmpty();
  }
}

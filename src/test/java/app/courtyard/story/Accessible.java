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

  Accessible(PackagedApp app, Phone.Screen size) {
    this.app = app;
    this.size = size;
  }

  /** Sees every screen. */
  abstract void tour(PackagedApp app, Phone phone, String language, Onlooker onlooker);

  @Test
  void screens_keep_nobody_out_in_chinese_by_day() {
    assertThat(seen("zh", ColorScheme.LIGHT).noted()).isEmpty();
  }

  @Test
  void screens_keep_nobody_out_in_english_by_night() {
    assertThat(seen("en", ColorScheme.DARK).noted()).isEmpty();
  }

  private AxeOnlooker seen(String language, ColorScheme light) {
    AxeOnlooker axe = new AxeOnlooker();
    try (Phone phone = new Phone(size).in(language, light)) {
      tour(app, phone, language, axe);
    }
    return axe;
  }
}

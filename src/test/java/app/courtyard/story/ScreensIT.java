package app.courtyard.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everybody can use every screen: axe finds nothing serious, full or empty, with a network or
 * without.
 */
class ScreensIT {

  private static PackagedApp app;

  @BeforeAll
  static void open() {
    app = PackagedApp.start(1);
  }

  @AfterAll
  static void close() {
    app.close();
  }

  @Test
  void the_phones_screens_keep_nobody_out_in_chinese_by_day() {
    assertThat(onThePhone("zh", ColorScheme.LIGHT).noted()).isEmpty();
  }

  @Test
  void the_phones_screens_keep_nobody_out_in_english_by_night() {
    assertThat(onThePhone("en", ColorScheme.DARK).noted()).isEmpty();
  }

  @Test
  void the_desks_pages_keep_nobody_out_in_chinese_by_day() {
    assertThat(atTheDesk("zh", ColorScheme.LIGHT).noted()).isEmpty();
  }

  @Test
  void the_desks_pages_keep_nobody_out_in_english_by_night() {
    assertThat(atTheDesk("en", ColorScheme.DARK).noted()).isEmpty();
  }

  private static AxeOnlooker onThePhone(String language, ColorScheme light) {
    AxeOnlooker axe = new AxeOnlooker();
    try (Phone phone = new Phone(Phone.Screen.PHONE).in(language, light)) {
      Page page = phone.open();
      new FieldTour(app, page, language, axe).walk();
      new BackTour(app, page, language, axe).walk();
      new FormTour(app, page, language, axe).walk();
    }
    return axe;
  }

  private static AxeOnlooker atTheDesk(String language, ColorScheme light) {
    AxeOnlooker axe = new AxeOnlooker();
    try (Phone desk = new Phone(Phone.Screen.DESK).in(language, light)) {
      new DeskTour(app, desk.open(), language, axe).walk();
    }
    return axe;
  }
}

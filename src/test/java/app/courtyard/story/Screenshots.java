package app.courtyard.story;

import static java.util.Comparator.comparing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every screen in every size, light and language, for people to look at. {@code
 * docs/screenshots/take}
 */
class Screenshots {

  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void take() throws IOException {
    try (PackagedApp app = PackagedApp.start(4)) {
      Path camera = beforeAPhotoOf(app);
      for (String language : new String[] {"zh", "en"}) {
        try (Phone phone =
            new Phone(Phone.Screen.PHONE).in(language, ColorScheme.LIGHT).withCamera(camera)) {
          Page page = phone.open();
          new FieldTour(app, page, language, (screen, seen) -> shoot(language, screen, seen))
              .walk();
          new BackTour(app, page, language, (screen, seen) -> shoot(language, screen, seen)).walk();
          new FormTour(app, page, language, (screen, seen) -> shoot(language, screen, seen)).walk();
          new CaseTour(app, page, language, (screen, seen) -> shoot(language, screen, seen)).walk();
          new LeadTour(app, page, language, (screen, seen) -> shoot(language, screen, seen)).walk();
          new DeskTour(app, page, language, (screen, seen) -> shoot(language, screen, seen)).walk();
        }
      }
    }
  }

  /** The camera sees what one of the demo's people photographed, again and again. */
  private static Path beforeAPhotoOf(PackagedApp app) throws IOException {
    Path film = Files.createTempFile("scene", ".mjpeg");
    try (var files = Files.walk(app.log().resolveSibling("photos"));
        var out = Files.newOutputStream(film)) {
      Path largest =
          files
              .filter(Files::isRegularFile)
              .max(comparing(file -> file.toFile().length()))
              .orElseThrow();
      byte[] photo = Files.readAllBytes(largest);
      for (int frame = 0; frame < 30; frame++) {
        out.write(photo);
      }
    }
    return film;
  }

  private static void shoot(String language, String screen, Page page) {
    for (Phone.Screen size : Phone.Screen.values()) {
      page.setViewportSize(size.width, size.height);
      for (ColorScheme light : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        String folder =
            String.join("-", size.name(), light.name(), language).toLowerCase(Locale.ROOT);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(folder).resolve(screen + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
      }
    }
    page.setViewportSize(Phone.Screen.PHONE.width, Phone.Screen.PHONE.height);
  }
}

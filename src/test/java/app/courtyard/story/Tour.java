package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** One language's way through the screens; what is seen there is the onlooker's. */
abstract class Tour {

  static final String ITEM = "section .card.flush .item";

  final PackagedApp app;
  final Page page;
  final String language;
  private final Said said;
  private final Onlooker onlooker;

  Tour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    this.app = app;
    this.page = page;
    this.language = language;
    this.said = new Said(language);
    this.onlooker = onlooker;
    // What fades in has not its last colours yet.
    page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    change("update account set language = ?", language);
  }

  /** Goes on where another one is. */
  Tour(Tour other) {
    this(other.app, other.page, other.language, other.onlooker);
  }

  void change(String sql, String value) {
    try (var db = app.database().getConnection();
        var statement = db.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the address, waits until there is what is named, and looks. */
  void look(String screen, String path, String awaited) {
    go(path, awaited);
    see(screen);
  }

  void go(String path, String awaited) {
    page.navigate(app.url() + path);
    await(awaited);
  }

  void await(String selector) {
    assertThat(page.locator(selector).first()).isVisible();
  }

  void see(String screen) {
    // Those that load when they come into sight are not waited for before.
    page.waitForFunction(
        """
        () => [...document.images].every(image => {
          const { top, bottom } = image.getBoundingClientRect();
          return image.complete || image.loading === 'lazy' && (!image.checkVisibility() || bottom < 0 || top > innerHeight);
        })
        """);
    onlooker.see(screen, page);
  }

  void signIn(String loginName, String awaited) {
    page.context().clearCookies();
    go("/login", "form button[type=submit]");
    page.locator("input[name=username]").fill(loginName);
    page.locator("input[name=password]").fill("courtyard-demo");
    page.locator("form button[type=submit]").click();
    page.waitForURL(address -> !address.contains("/login"));
    await(awaited);
  }

  /** A picture of a stop's label, as a supervisor prints it. */
  Path labelOf(Stop stop) {
    signIn("zhanghua", "h1");
    go("/labels/" + stop.place(), ".foot .btn.main");
    Download sheet = page.waitForDownload(page.locator(".foot .btn.main")::click);
    return LabelCamera.photo(sheet.path(), 3, 8);
  }

  void finishForm() {
    page.locator(".foot .btn.main").click();
    page.waitForURL(Pattern.compile("/field/(scan|round/.+/finish)"));
  }

  String say(String key) {
    return said.as(key);
  }

  Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)));
  }

  Locator radio(Locator within, String key) {
    return within.getByRole(
        AriaRole.RADIO, new Locator.GetByRoleOptions().setName(say(key)).setExact(true));
  }
}

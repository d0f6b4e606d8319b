package app.courtyard.story;

import app.courtyard.estate.EstateWorkbook;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;

/** Through the pages of the desk: a supervisor's, then an administrator's. */
class DeskTour extends Tour {

  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  DeskTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
  }

  void walk() {
    look("login", "/login", ".demo-logins button");
    look("login-wrong", "/login?error", "[role=alert]");
    signIn("张华", "h1");
    look("rounds", "/rounds", "a[href^='rounds/']");
    page.locator("a[href^='rounds/']").first().click();
    await(".detail h1");
    see("rounds-round");
    look("held", "/held", "h1");
    look("people", "/people", "a[href^='people/']");
    page.locator("a[href^='people/']").first().click();
    await(".detail h1");
    see("person");
    look("labels", "/labels", "a[href^='labels/']");
    page.locator("a[href^='labels/']").first().click();
    await("h1.title, .bar h1");
    see("label");
    look("password", "/password", "vaadin-password-field");
    look("welcome", "/welcome", "main h1");
    emptyPhone();
    estate();
  }

  /** A supervisor walks no round of her own. */
  private void emptyPhone() {
    look("today-empty", "/field", "h1:has-text('张华')");
    look("plans-empty", "/field/plans", "h1");
    look("cases-empty", "/field/cases", "h1");
  }

  private void estate() {
    page.context().clearCookies();
    go("/login", "form input[name=username]");
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill("courtyard-demo");
    page.locator("form button[type=submit]").click();
    page.waitForURL(address -> !address.contains("/login"));
    look("import", "/import", "vaadin-upload");
    byte[] empty = EstateWorkbook.empty(Locale.of(language));
    page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("empty.xlsx", XLSX, empty));
    await(".outcome > *");
    see("import-problems");
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Through the phone's half, from nobody signed in to a round that ended without a network. */
class FieldTour extends Tour {

  private static final String ITEM = "section .card.flush .item";

  private final String loginName;
  private final String name;

  FieldTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
    boolean chinese = language.equals("zh");
    this.loginName = chinese ? "wangmin" : "liqiang";
    this.name = chinese ? "王敏" : "李强";
  }

  void walk() {
    look("nobody", "/field", ".welcome h1");
    StoryRoute route = StoryRoute.shortestOfToday(app, loginName);
    Path label = labelOf(route.stops().getFirst());
    signIn(loginName, "h1:has-text('" + name + "')");
    page.waitForFunction("() => navigator.serviceWorker?.controller != null");
    tabs(route);
    scanned(label);
    begin(route);
    form(route);
    walkOn(route, label);
    finding(route);
    withoutNetwork(route);
  }

  private void tabs(StoryRoute route) {
    look("today", "/field", "h1");
    look("cases", "/field/cases", "h1");
    Locator found = page.locator("a[href^='/field/cases/']");
    if (found.count() > 0) {
      found.first().click();
      await(".foot .btn.main");
      see("case");
    }
    look("plans", "/field/plans", "a[href^='/field/plans/']");
    look("me", "/field/me", "h1");
    button("field.me.sign-out").click();
    await("[role=alert] button");
    see("sign-out");
    look("outbox-empty", "/field/outbox", "h1");
    look("place", "/field/place/" + route.stops().getFirst().place(), "h1");
    look("place-unknown", "/field/place/nowhere", ".empty");
    look("away", "/field/away?to=/rounds", ".foot .btn.main");
  }

  /** As its printed label is held before the camera. */
  private void scanned(Path label) {
    go("/field/scan", "video");
    page.locator(".finder-tools input[type=file]").setInputFiles(label);
    page.waitForURL("**/field/place/*");
    await(".card.task");
    see("place-scanned");
  }

  private void begin(StoryRoute route) {
    look("route", "/field/plans/" + route.route() + "?task=" + route.task(), ".foot .btn.main");
    button("field.round.start").click();
    page.waitForURL(address -> !address.contains("/field/plans/"));
    look("round", "/field/round/" + route.task(), ".foot .btn.main");
    look("scan", "/field/scan?round=" + route.task(), "video");
    look("type", "/field/scan?round=" + route.task() + "&type=", "input");
    page.getByLabel(say("field.type.label")).fill("222222");
    button("field.type.go").click();
    await("[role=alert]:not(:empty), .note");
    see("type-unknown");
    look(
        "stop",
        "/field/round/" + route.task() + "/stop/" + route.stops().getFirst().place(),
        ".foot .btn.main");
    button("field.stop.hand").click();
    await("[role=radio]");
    see("by-hand");
  }

  private void form(StoryRoute route) {
    arrive(route, 0);
    see("form");
    page.locator(".foot .btn.main").click();
    await("[aria-invalid=true]");
    see("form-problems");
    Locator first = page.locator(ITEM).first();
    radio(first, "field.verdict.fail").click();
    radio(first, "field.severity.major").click();
    first
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("field.photo.take")))
        .click();
    await("video");
    see("camera");
    button("field.photo.shoot").click();
    page.locator("button")
        .filter(new Locator.FilterOptions().setHasText(say("field.photo.done").replace("{0}", "1")))
        .click();
    assertThat(first.locator("button.ph:not(.add)")).hasCount(1);
    first
        .locator("textarea, input[type=text]")
        .first()
        .fill(language.equals("zh") ? "按键松动，按不响" : "A loose key, it does not ring");
    passRest();
    first.scrollIntoViewIfNeeded();
    see("form-fail");
    radio(first, "field.severity.urgent").click();
    await(".call-now");
    see("form-urgent");
    page.locator(".call-now button").first().click();
    finishForm();
  }

  private void arrive(StoryRoute route, int stop) {
    go("/field/scan?round=" + route.task() + "&type=", "input");
    page.getByLabel(say("field.type.label")).fill(route.stops().get(stop).shortCode());
    button("field.type.go").click();
    await(ITEM);
  }

  private void finishForm() {
    page.locator(".foot .btn.main").click();
    page.waitForURL(Pattern.compile("/field/(scan|round/.+/finish)"));
  }

  /**
   * Some stops on, and in the midst of one; the first one's label comes before the camera again.
   */
  private void walkOn(StoryRoute route, Path label) {
    for (int stop = 1; stop < 4; stop++) {
      arrive(route, stop);
      passRest();
      finishForm();
    }
    go("/field/scan?round=" + route.task(), "video");
    page.locator(".finder-tools input[type=file]").setInputFiles(label);
    await(".not-this-stop");
    see("scan-visited");
    arrive(route, 4);
    passRest();
  }

  private void passRest() {
    Locator asked = page.locator("#open-findings [role=radio].no");
    for (int i = 0; i < asked.count(); i++) {
      asked.nth(i).click();
    }
    if (button("field.draft.rest").count() > 0) {
      button("field.draft.rest").click();
    }
  }

  private void finding(StoryRoute route) {
    look("today-running", "/field", ".hero");
    look("finding", "/field/finding", "input");
    page.locator("input").fill(route.stops().getFirst().name());
    await("button.pick");
    see("finding-where");
    page.locator("button.pick").first().click();
    await(ITEM);
    see("finding-form");
  }

  private void withoutNetwork(StoryRoute route) {
    page.context().setOffline(true);
    go("/field", ".hero");
    see("today-offline");
    page.locator(".hero .btn").click();
    await(ITEM);
    finishForm();
    look("round-begun", "/field/round/" + route.task(), ".foot .btn.main");
    look("finish", "/field/round/" + route.task() + "/finish", "[role=radio]");
    page.locator("[role=radio]").first().click();
    page.locator(".scroll button:not([role=radio])").first().click();
    page.locator(".foot .btn.main").click();
    await("h1:has-text('" + name + "')");
    see("today-finished");
    look("outbox-waiting", "/field/outbox", ".foot .btn.main");
    page.locator("a[href^='/field/outbox/']").first().click();
    await(".detail h1");
    see("record");
    page.context().setOffline(false);
  }
}

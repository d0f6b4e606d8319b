package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Through the phone's half, from nobody signed in to a round that ended without a network. */
class FieldTour extends Tour {

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
    colleague(loginName.equals("wangmin") ? "liqiang" : "wangmin");
    signIn(loginName, "h1:has-text('" + name + "')");
    page.waitForFunction("() => navigator.serviceWorker?.controller != null");
    tabs(route);
    scanned(label);
    new StopTour(this, route).walk(label);
    finding(route);
    new CameraTour(this, route).walk();
    withoutNetwork(route);
    behindASignInPage();
  }

  private void tabs(StoryRoute route) {
    look("today", "/field", "h1");
    look("cases", "/field/cases", "h1");
    Locator found = page.locator("a[href^='/field/cases/']");
    if (found.count() > 0) {
      found.first().click();
      await(".detail .foot .btn.main");
      see("case");
    }
    look("plans", "/field/plans", "a[href^='/field/plans/']");
    look("me", "/field/me", "h1");
    button("field.me.sign-out").click();
    await("[role=alert] button");
    see("sign-out");
    changingHands();
    look("outbox-empty", "/field/outbox", "h1");
    look("place", "/field/place/" + route.stops().getFirst().place(), "h1");
    look("place-unknown", "/field/place/nowhere", ".empty");
    look("away", "/field/away?to=/rounds", ".foot .btn.main");
  }

  /** Somebody else works on this device too, and may come back to it by a PIN. */
  private void colleague(String loginName) {
    signIn(loginName, "h1");
    go("/field", ".who");
    look("pin-set", "/field/pin", ".pin");
    type("123456");
    await(".pin-problem:not(:empty)");
    see("pin-weak");
    type("482913");
    await("h2:has-text('" + say("field.pin.again") + "')");
    type("482913");
    page.waitForURL("**/field/me");
  }

  private void changingHands() {
    look("people", "/field/people", "a.card.task");
    page.locator("a.card.task").click();
    await(".pin");
    type("482914");
    await(".pin-problem:not(:empty)");
    see("pin-wrong");
  }

  private void type(String pin) {
    await(".pin[aria-busy=false]");
    pin.chars()
        .mapToObj(Character::toString)
        .forEach(
            digit ->
                page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(digit).setExact(true))
                    .click());
  }

  /** As its printed label is held before the camera. */
  private void scanned(Path label) {
    go("/field/scan", "video");
    page.locator(".finder-tools input[type=file]").setInputFiles(label);
    page.waitForURL("**/field/place/*");
    await(".card.task");
    see("place-scanned");
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
    look("pause", "/field/round/" + route.task() + "/pause", ".choices button");
    page.locator(".choices button").first().click();
    await(".hero");
    see("today-paused");
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

  /** What waits, behind a sign-in page of somebody else's; and a version that has come. */
  private void behindASignInPage() {
    page.context()
        .route(
            "**/api/**",
            call ->
                call.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<html>")));
    go("/field/outbox", ".foot .btn.main");
    page.getByText(say("field.sync.portal")).waitFor();
    see("outbox-portal");
    NewerVersion.isOut(page.context());
    go("/field", ".note .pill.ok");
    see("today-new-version");
    page.context().unroute("**/api/**");
  }
}

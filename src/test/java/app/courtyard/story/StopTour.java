package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** From the start of a round through its first stops, until one is in the midst of the fifth. */
class StopTour extends Tour {

  private final StoryRoute route;

  StopTour(Tour before, StoryRoute route) {
    super(before);
    this.route = route;
  }

  void walk(Path label) {
    begin();
    form();
    walkOn(label);
  }

  private void begin() {
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

  private void form() {
    arrive(0);
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

  private void arrive(int stop) {
    go("/field/scan?round=" + route.task() + "&type=", "input");
    page.getByLabel(say("field.type.label")).fill(route.stops().get(stop).shortCode());
    button("field.type.go").click();
    await(ITEM);
  }

  /**
   * Some stops on, and in the midst of one; the first one's label comes before the camera again.
   */
  private void walkOn(Path label) {
    for (int stop = 1; stop < 4; stop++) {
      arrive(stop);
      passRest();
      finishForm();
    }
    go("/field/scan?round=" + route.task(), "video");
    page.locator(".finder-tools input[type=file]").setInputFiles(label);
    await(".not-this-stop");
    see("scan-visited");
    arrive(4);
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
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What the camera's pages show beside their usual face; from a finding that was begun. */
class CameraTour extends Tour {

  private final StoryRoute route;
  private final PhoneCamera camera = new PhoneCamera(page);

  CameraTour(Tour before, StoryRoute route) {
    super(before);
    this.route = route;
  }

  void walk() {
    unread();
    equipped();
    scanning();
  }

  /** The gallery killed the page, and gives something that no browser reads. */
  private void unread() {
    Locator item = page.locator(ITEM).first();
    page.waitForFileChooser(() -> item.locator("label.ph.add").click());
    page.reload();
    assertThat(button("field.photo.again")).isVisible();
    see("form-lost");
    page.waitForFileChooser(() -> item.locator("label.ph.add").click())
        .setFiles(GalleryPicture.heic());
    await("[role=alert] .problem");
    see("form-heic");
  }

  private void equipped() {
    camera.equip();
    page.locator(ITEM)
        .first()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("field.photo.take")))
        .click();
    await(".zoom");
    see("camera-zoom");
    button("field.close").click();
  }

  private void scanning() {
    go("/field", "h1");
    camera.deny();
    camera.equip();
    page.locator(".tabs a[href='/field/scan']").click();
    await(".no-camera");
    see("scan-denied");
    camera.allow();
    button("field.camera.retry").click();
    await(".zoom");
    see("scan-zoom");
    page.locator(".finder-tools input[type=file]")
        .setInputFiles(
            LabelCamera.codes(
                app.url() + "/q/" + route.stops().getFirst().token(),
                app.url() + "/q/" + route.stops().get(1).token(),
                "https://example.com/advertisement"));
    await(".code-choice");
    see("scan-choice");
  }
}

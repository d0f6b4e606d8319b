package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.UUID;

/** What an ambassador does with the phone away from any round. */
class OnSite extends Ambassador {

  private static final double SENT_WITHIN_MS = 30_000;

  private final Page page;
  private final String url;

  OnSite(Page page, String url) {
    super(page, url);
    this.page = page;
    this.url = url;
  }

  /** Opens the app and waits for the newest pack. */
  void fetchWork() {
    page.waitForResponse(answer -> answer.url().endsWith("/api/field/pack"), this::openToday)
        .finished();
  }

  void openPlace(UUID place) {
    page.navigate(url + "/field/place/" + place);
  }

  /** Something was found where the tree has no place: said in words. */
  void findAt(String words) {
    page.navigate(url + "/field/finding");
    page.getByLabel("地点").fill(words);
    page.getByText("用文字记下：" + words).click();
    assertThat(page.locator("#question-finding")).isVisible();
  }

  void findHere(UUID place) {
    openPlace(place);
    page.getByText("这里发现问题").click();
    assertThat(page.locator("#question-finding")).isVisible();
  }

  void describe(String words) {
    Locator note = page.locator("#question-finding textarea");
    note.fill(words);
    note.blur();
    finish();
  }

  void finish() {
    page.locator(".foot .btn.main").click();
    page.waitForURL(address -> !address.contains("/draft/"));
  }

  /** The server has all, and the phone knows it. */
  void allArrived() {
    openOutbox();
    assertThat(page.locator("h2").getByText("全部送达"))
        .isVisible(new IsVisibleOptions().setTimeout(SENT_WITHIN_MS));
  }

  /** What a small copy shows at its upper edge. */
  String colourAtTop(Locator picture) {
    return (String)
        picture.evaluate(
            """
            async image => {
              await image.decode();
              const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              const [red, green, blue] = context.getImageData(canvas.width / 2, 5, 1, 1).data;
              return red > 200 && green < 60 && blue < 60 ? 'red' : [red, green, blue].join();
            }
            """);
  }
}

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

  /** Which way round a picture lies: red at the top left, and so on. */
  String corners(Locator picture) {
    return (String)
        picture.evaluate(
            """
            async image => {
              await image.decode();
              const { naturalWidth: width, naturalHeight: height } = image;
              const context = new OffscreenCanvas(width, height).getContext('2d');
              context.drawImage(image, 0, 0);
              const names = { '100': 'red', '010': 'green', '001': 'blue', '110': 'yellow' };
              const name = (x, y) => {
                const [red, green, blue] = [...context.getImageData(x, y, 1, 1).data].map(value => Math.round(value / 255));
                return names[`${red}${green}${blue}`];
              };
              return [name(9, 9), name(width - 9, 9), name(9, height - 9), name(width - 9, height - 9)].join(' ');
            }
            """);
  }
}

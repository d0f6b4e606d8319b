package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What an ambassador does with the phone, tap by tap. */
class Ambassador {

  private final Page page;
  private final String url;

  Ambassador(Page page, String url) {
    this.page = page;
    this.url = url;
  }

  /**
   * Signs in at one tap, and waits until the phone holds the day's work and opens without a server.
   */
  void signIn(String name) {
    page.navigate(url + "/login");
    page.locator(".demo-logins button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
    assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("好，" + name)))).isVisible();
    awaitWorker();
  }

  /** The service worker keeps the app. */
  private void awaitWorker() {
    page.waitForFunction("() => navigator.serviceWorker?.controller != null");
  }

  void openToday() {
    page.navigate(url + "/field");
    assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("好，")))).isVisible();
  }

  void start(StoryRoute route) {
    page.getByRole(AriaRole.LINK, named("计划")).click();
    page.locator("a[href*='task=" + route.task() + "']").click();
    button("开始巡查").click();
    assertThat(page.getByText("已巡 0 / " + route.stops().size()).or(link("扫下一点")).first())
        .isVisible();
  }

  /** Comes to a stop and types the short code under its label. */
  void arrive(StoryRoute route, Stop stop) {
    page.navigate(url + "/field/scan?round=" + route.task() + "&type=");
    page.getByLabel("短码").fill(stop.shortCode());
    button("确定").click();
    assertThat(page.locator("section .card.flush").first()).isVisible();
  }

  /** What was found before is still there; all else is well. */
  void restPassed() {
    stillThere();
    button("其余合格").click();
  }

  void stillThere() {
    Locator asked = page.getByRole(AriaRole.RADIO, named("还在"));
    for (int i = 0; i < asked.count(); i++) {
      asked.nth(i).click();
    }
  }

  /** The first item of the form fails: how bad, a picture, words. */
  void firstItemFails(String words) {
    Locator item = page.locator("section .card.flush .item").first();
    item.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("不合格").setExact(true))
        .click();
    item.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("严重").setExact(true))
        .click();
    item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("拍照")).click();
    shoot();
    item.getByRole(AriaRole.TEXTBOX).fill(words);
    item.getByRole(AriaRole.TEXTBOX).blur();
    assertThat(item.locator("button.ph:not(.add)")).hasCount(1);
  }

  /** One picture with the camera that is open. */
  void shoot() {
    button("拍一张").click();
    button("好了，1 张").click();
  }

  /** The label is torn: a reason and a picture say that one was there. */
  void confirmByHand(StoryRoute route, Stop stop) {
    page.navigate(url + "/field/round/" + route.task() + "/stop/" + stop.place());
    button("手动确认").click();
    page.getByRole(AriaRole.RADIO, named("标签破损或缺失")).click();
    button("拍照确认").click();
    button("拍一张").click();
    assertThat(page.locator("section .card.flush").first()).isVisible();
  }

  void finishForm() {
    page.locator(".foot .btn.main").click();
    page.waitForURL(Pattern.compile("/field/(scan|round/.+/finish)"));
  }

  /** Ends the round; every stop that was not visited gets a reason. */
  void finishRound(StoryRoute route, String reason) {
    page.navigate(url + "/field/round/" + route.task() + "/finish");
    page.getByRole(AriaRole.RADIO, named(reason)).first().click();
    Locator same = button("其余也是");
    if (same.count() > 0) {
      same.click();
    }
    button("说明原因并完成").click();
    assertThat(page.getByRole(AriaRole.HEADING, named(Pattern.compile("好，")))).isVisible();
  }

  void openOutbox() {
    page.navigate(url + "/field/outbox");
    assertThat(page.getByRole(AriaRole.HEADING, named("待发")).first()).isVisible();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  Page page() {
    return page;
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static GetByRoleOptions named(Pattern name) {
    return new GetByRoleOptions().setName(name);
  }
}

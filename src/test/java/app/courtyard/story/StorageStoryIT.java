package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The phone's storage on its worst day: full, closed under the page, and emptied. */
class StorageStoryIT {

  private static final String WORDS = "水泵房门口积水，约三块砖大小";
  private static final String MORE_WORDS = WORDS + "，在扩大";

  /** So that the test can close the store under the page. */
  private static final String WATCH_THE_STORE =
      """
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...named) {
        const request = open.apply(this, named);
        request.addEventListener('success', () => (window.opened ??= []).push(request.result));
        return request;
      };
      """;

  private static PackagedApp app;
  private static Office office;

  @BeforeAll
  static void open() {
    app = PackagedApp.start(1);
    office = new Office(app);
  }

  @AfterAll
  static void close() {
    app.close();
  }

  @Test
  void a_full_a_closed_and_an_emptied_store_cost_no_words_that_are_not_told_of() {
    UUID place = office.checkpointOf("wangmin", 5);
    try (Phone phone = new Phone(Phone.Screen.PHONE);
        Phone tablet = new Phone(Phone.Screen.TABLET)) {
      OnSite wangmin = new OnSite(phone.open(), app.url());
      wangmin.signIn("王敏");
      wangmin.findHere(place);
      words(wangmin.page(), WORDS);
      String draft = wangmin.page().url();
      long used = usage(wangmin.page());
      phone.kill();

      Page page = phone.open();
      page.addInitScript(WATCH_THE_STORE);
      wangmin = new OnSite(page, app.url());
      fullStoreKeepsTheWords(page, wangmin, draft, used);
      closedStoreIsOpenedAgain(page);
      // Its words go, its picture does not: it waits here when the browser empties the store.
      page.route("**/api/field/photos/*", route -> route.abort());
      wangmin.finish();
      page.waitForCondition(() -> waitingOnTheServer().equals("1 1"));

      page.navigate(app.url() + "/offline-stub.html");
      page.evaluate(
          """
          () => new Promise((done, fail) => {
            const request = indexedDB.deleteDatabase('courtyard');
            request.onsuccess = done;
            request.onerror = request.onblocked = fail;
          })
          """);
      page.unroute("**/api/field/photos/*");
      emptiedStoreIsTold(page, wangmin, tablet);
    }
  }

  /** Before the page opens: Chromium looks only every half a minute how much room there is. */
  private static void fullStoreKeepsTheWords(Page page, OnSite wangmin, String draft, long used) {
    CDPSession devtools = page.context().newCDPSession(page);
    JsonObject full = new JsonObject();
    full.addProperty("origin", app.url());
    full.addProperty("quotaSize", used);
    devtools.send("Storage.overrideQuotaForOrigin", full);
    page.navigate(draft);
    photo(page).click();
    assertThat(page.getByText("设备空间满了，照片可能存不下，文字照样能存").first()).isVisible();
    wangmin.button("仍要拍照").click();
    wangmin.button("拍一张").click();
    assertThat(page.getByText("设备空间不够，这张没存上，文字都在")).isVisible();
    words(page, MORE_WORDS);

    JsonObject room = new JsonObject();
    room.addProperty("origin", app.url());
    devtools.send("Storage.overrideQuotaForOrigin", room);
    page.reload();
    assertThat(page.locator("#question-finding textarea")).hasValue(MORE_WORDS);
    photo(page).click();
    wangmin.button("拍一张").click();
    wangmin.button("好了，1 张").click();
    assertThat(page.locator("button.ph:not(.add) img")).isVisible();
  }

  private static void words(Page page, String words) {
    Locator field = page.locator("#question-finding textarea");
    field.fill(words);
    field.blur();
    assertThat(page.getByText("已存在本机")).isVisible();
    assertThat(field).hasValue(words);
  }

  private static void closedStoreIsOpenedAgain(Page page) {
    page.evaluate("() => window.opened.forEach(store => store.close())");
    words(page, WORDS);
    page.reload();
    assertThat(page.locator("#question-finding textarea")).hasValue(WORDS);
  }

  private static void emptiedStoreIsTold(Page page, OnSite wangmin, Phone tablet) {
    wangmin.openToday();
    Locator told = page.getByText("浏览器清空了这台设备上的内容");
    assertThat(told).isVisible();
    assertThat(page.getByText("还有 1 条记录、1 张照片没送达")).isVisible();

    Page desk = tablet.open();
    office.signIn(desk, "张华");
    desk.navigate(app.url() + "/phones");
    Locator card = desk.locator(".device").filter(new Locator.FilterOptions().setHasText("王敏"));
    assertThat(card.getByText("内容被清空过")).isVisible();
    assertThat(card.getByText("本人还没看到")).isVisible();

    wangmin.button("知道了").click();
    assertThat(told).hasCount(0);
    page.waitForCondition(() -> app.count("device_emptied where seen_at is not null") == 1);
    wangmin.openToday();
    assertThat(told).hasCount(0);
    desk.reload();
    assertThat(card.getByText("本人已知道")).isVisible();
    assertThat(app.count("trace where what = 'device-emptied'")).isEqualTo(1);
  }

  private static Locator photo(Page page) {
    return page.locator("#question-finding").getByText("拍照");
  }

  private static long usage(Page page) {
    return ((Number) page.evaluate("async () => (await navigator.storage.estimate()).usage"))
        .longValue();
  }

  private static String waitingOnTheServer() {
    String waiting =
        office.read(
            """
            select c.waiting_captures || ' ' || c.waiting_photos
            from device_contact c join account a on a.id = c.account_id where a.login_name = 'wangmin'
            order by c.at desc limit 1
            """);
    return waiting == null ? "" : waiting;
  }
}

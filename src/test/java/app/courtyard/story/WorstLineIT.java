package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.story.Phone.Screen;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Networks that lie, sign-ins that end, windows beside each other, versions that come meanwhile,
 * and stores that are full, closed and emptied.
 */
@ExtendWith(OwnApp.class)
class WorstLineIT {

  private static final String CAPTURES = "**/api/field/captures";
  private static final String ONE_PICTURE_WAITS =
      "device_contact where waiting_captures = 1 and waiting_photos = 1";

  private final PackagedApp app;
  private final Office office;

  WorstLineIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void behind_a_sign_in_page_work_leaves_in_a_file_and_counts_once_when_the_line_is_there_again() {
    try (Phone phone = new Phone(Screen.PHONE)) {
      Page page = phone.open();
      OnSite liqiang = new OnSite(page, app.url());
      liqiang.signIn("李强");
      BrowserContext context = phone.context();
      context.route("**/api/**", WorstLineIT::portal);
      report(liqiang, "门禁旁的墙砖松了");
      liqiang.openOutbox();
      liqiang.button("立即发送").click();
      assertThat(page.getByText("这个网络要先在它的登录页上登录")).isVisible();
      assertThat(page.getByText("网络要先登录", new Page.GetByTextOptions().setExact(true)).first())
          .isVisible();

      Download file = page.waitForDownload(liqiang.button("导出")::click);
      broughtIn(file, "接收 1 条");

      liqiang.findAt("岗亭前");
      page.locator("#question-finding").getByText("拍照").click();
      liqiang.shoot();
      liqiang.describe("地砖翘起");
      liqiang.openOutbox();

      context.clearCookies();
      context.unroute("**/api/**");
      BreakingLine line = new BreakingLine();
      line.take(context, page);
      liqiang.button("立即发送").click();
      assertThat(page.locator("h2").getByText("全部送达"))
          .isVisible(new IsVisibleOptions().setTimeout(60_000));
      assertThat(line.broken()).isPositive();
      liqiang.openToday();
      assertThat(page.getByText("现在没有登录")).isVisible(new IsVisibleOptions().setTimeout(60_000));
    }
    assertThat(records("门禁旁的墙砖松了")).isOne();
    assertThat(records("地砖翘起")).isOne();
    assertThat(
            app.count(
                """
                record r join record_photo m on m.estate_id = r.estate_id and m.capture_id = r.id
                join photo p on p.estate_id = m.estate_id and p.sha256 = m.sha256
                where r.place_words = '岗亭前'"""))
        .isOne();
    assertThat(app.count("capture where brought_by is not null")).isOne();
  }

  @Test
  void two_windows_write_into_one_draft_and_one_of_them_sends() {
    try (Phone phone = new Phone(Screen.PHONE)) {
      Page one = phone.open();
      OnSite liqiang = new OnSite(one, app.url());
      liqiang.signIn("李强");
      liqiang.findAt("西门岗亭");
      Page other = phone.context().newPage();
      other.navigate(one.url());
      note(one).fill("岗亭玻璃裂了");
      note(one).blur();
      assertThat(note(other)).hasValue("岗亭玻璃裂了");
      note(other).fill("岗亭玻璃裂了一道");
      note(other).blur();
      assertThat(note(one)).hasValue("岗亭玻璃裂了一道");

      List<Route> sent = new ArrayList<>();
      phone.context().route(CAPTURES, call -> keep(call, sent));
      liqiang.finish();
      assertThat(other.getByText("这份表不在本机")).isVisible();
      one.waitForCondition(() -> !sent.isEmpty());
      other.locator(".foot .btn.main").click();
      for (Page page : List.of(one, other)) {
        page.locator("a.pill[href='/field/outbox']").click();
        page.locator(".foot .btn.main").click();
      }
      one.waitForCondition(
          () ->
              one.getByText("正在发送").first().isVisible()
                  || other.getByText("正在发送").first().isVisible());
      assertThat(sent).as("calls of both windows, while the first is under way").hasSize(1);
      sent.getFirst().resume();
      phone.context().unroute(CAPTURES);
      liqiang.allArrived();
    }
    assertThat(records("岗亭玻璃裂了一道")).isOne();
  }

  @Test
  void a_new_version_waits_for_tasks_and_sending_in_all_windows_and_keeps_drafts_and_outbox() {
    try (Phone phone = new Phone(Screen.PHONE)) {
      Page one = phone.open();
      OnSite liqiang = new OnSite(one, app.url());
      liqiang.signIn("李强");
      phone.context().route(CAPTURES, Route::abort);
      report(liqiang, "旗杆底座生锈");
      liqiang.findAt("旗杆");
      note(one).fill("写到一半");
      note(one).blur();

      NewerVersion.isOut(phone.context());
      Page other = phone.context().newPage();
      other.navigate(app.url() + "/field/me");
      mustWait(other, "另一个窗口里正在填表或扫码");

      List<Route> sent = new ArrayList<>();
      phone.context().route(CAPTURES, call -> keep(call, sent));
      liqiang.openToday();
      one.waitForCondition(() -> !sent.isEmpty());
      mustWait(other, "有新版本，发送完再更新");

      phone.context().route(CAPTURES, Route::abort);
      sent.forEach(Route::abort);
      other.waitForCondition(() -> takenOver(other) && takenOver(one));
      phone.context().unroute(CAPTURES);
      liqiang.allArrived();
      liqiang.openToday();
      one.getByText("旗杆", new Page.GetByTextOptions().setExact(true)).first().click();
      assertThat(note(one)).hasValue("写到一半");
    }
    assertThat(records("旗杆底座生锈")).isOne();
  }

  @Test
  void a_full_a_closed_and_an_emptied_store_cost_no_words_that_are_not_told_of() {
    try (Phone phone = new Phone(Screen.PHONE);
        Phone tablet = new Phone(Screen.TABLET)) {
      new OnSite(withoutPictures(phone), app.url()).signIn("王敏");
      phone.context().close();
      Page page = withoutPictures(phone);
      PhoneStore store = new PhoneStore(page, app.url());
      OnSite wangmin = new OnSite(page, app.url());
      wangmin.findAt("水泵房");

      store.fill();
      photo(page).click();
      assertThat(page.getByText("设备空间满了，照片可能存不下，文字照样能存").first()).isVisible();
      wangmin.button("仍要拍照").click();
      wangmin.button("拍一张").click();
      assertThat(page.getByText("设备空间不够，这张没存上，文字都在")).isVisible();
      keptHere(page, "门口积水，约三块砖大小");

      store.close();
      keptHere(page, "门口积水，在扩大");
      store.makeRoom();
      photo(page).click();
      wangmin.button("拍一张").click();
      wangmin.button("好了，1 张").click();
      assertThat(page.locator("button.ph:not(.add) img")).isVisible();

      wangmin.finish();
      page.waitForCondition(() -> app.count(ONE_PICTURE_WAITS) == 1);
      store.empty();
      wangmin.openToday();
      assertThat(page.getByText("还有 1 条记录、1 张照片没送达")).isVisible();

      Page desk = tablet.open();
      office.signIn(desk, "张华");
      desk.navigate(app.url() + "/phones");
      Locator card =
          desk.locator(".device")
              .filter(new Locator.FilterOptions().setHasText("王敏"))
              .filter(new Locator.FilterOptions().setHasText("内容被清空过"));
      assertThat(card.getByText("本人还没看到")).isVisible();
      wangmin.button("知道了").click();
      assertThat(page.getByText("浏览器清空了这台设备上的内容")).hasCount(0);
      page.waitForCondition(() -> app.count("device_emptied where seen_at is not null") == 1);
      desk.reload();
      assertThat(card.getByText("本人已知道")).isVisible();
    }
  }

  /** What brings captures is kept waiting; what only tells how it stands with the device goes. */
  private static void keep(Route call, List<Route> sent) {
    if (call.request().postData().contains("\"captures\":[]")) {
      call.resume();
    } else {
      sent.add(call);
    }
  }

  private static void portal(Route call) {
    call.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html")
            .setBody("<html><title>Welcome to our guest network</title></html>"));
  }

  private static void report(OnSite person, String words) {
    person.findAt(words + "的地方");
    person.describe(words);
  }

  private static Locator note(Page page) {
    return page.locator("#question-finding textarea");
  }

  /** No picture comes or goes: small copies would be room to give up, and one is to wait here. */
  private static Page withoutPictures(Phone phone) {
    Page page = phone.open();
    phone.context().route("**/api/field/photos/*", Route::abort);
    return page;
  }

  private static Locator photo(Page page) {
    return page.locator("#question-finding").getByText("拍照");
  }

  /**
   * The tap on the new version is answered by what it waits for; while the page sends, it is not
   * taken.
   */
  private static void mustWait(Page page, String why) {
    assertThat(page.locator(".note .pill.ok")).isVisible(new IsVisibleOptions().setTimeout(60_000));
    page.waitForCondition(
        () -> {
          page.locator(".note .pill.ok").click(new ClickOptions().setForce(true));
          return page.getByText(why).isVisible();
        });
  }

  /** Words are there again when the page has come back. */
  private static void keptHere(Page page, String words) {
    note(page).fill(words);
    note(page).blur();
    assertThat(page.getByText("已存在本机")).isVisible();
    page.reload();
    assertThat(note(page)).hasValue(words);
  }

  /** Whether the newer version serves the page; if not, it is tapped once more. */
  private static boolean takenOver(Page page) {
    try {
      return (boolean)
          page.evaluate(
              """
              () => {
                document.querySelector('.note .pill.ok:enabled')?.click();
                return navigator.serviceWorker.controller.scriptURL.endsWith('?newer');
              }
              """);
    } catch (PlaywrightException comingBack) {
      return false;
    }
  }

  /** A supervisor takes the file in at the desk. */
  private void broughtIn(Download file, String came) {
    try (Phone tablet = new Phone(Screen.TABLET)) {
      Page desk = tablet.open();
      office.signIn(desk, "张华");
      office.showFile(desk, file);
      assertThat(desk.getByText("李强：1 条记录，0 张照片")).isVisible();
      desk.locator(".foot .btn.main").click();
      assertThat(desk.getByText(came)).isVisible();
    }
  }

  private long records(String words) {
    return app.count("record where answers::text like '%" + words + "%'");
  }
}

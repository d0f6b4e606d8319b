package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What happens on site beside the round: each story is a promise to whoever stands there with the
 * phone.
 */
@ExtendWith(OwnApp.class)
class SiteStoriesIT {

  private final PackagedApp app;
  private final Office office;

  private Phone phone;
  private Page page;
  private OnSite onSite;

  SiteStoriesIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @BeforeEach
  void takeThePhone() {
    phone = new Phone(Phone.Screen.PHONE);
    page = phone.open();
    onSite = new OnSite(page, app.url());
  }

  @AfterEach
  void putItAway() {
    phone.close();
  }

  @Test
  void a_printed_label_is_scanned_from_a_photo_and_by_the_camera_until_it_is_replaced() {
    UUID place = office.checkpointOf("wangmin", 0);
    try (Phone desk = new Phone(Phone.Screen.DESK)) {
      Page supervisor = desk.open();
      office.signIn(supervisor, "张华");
      Path sheet = office.print(supervisor, place);
      onSite.signIn("王敏");

      page.navigate(app.url() + "/field/scan");
      page.locator(".finder-tools input[type=file]").setInputFiles(LabelCamera.photo(sheet, 3, 8));
      page.waitForURL("**/field/place/" + place);
      assertThat(page.getByText("拍照识别")).isVisible();

      phone.context().close();
      page = phone.withCamera(LabelCamera.before(sheet, 3, 8)).open();
      onSite = new OnSite(page, app.url());
      page.navigate(app.url() + "/field/scan");
      page.waitForURL("**/field/place/" + place);
      assertThat(page.getByText("扫码到达")).isVisible();
      assertThat(page.getByRole(AriaRole.HEADING).first()).containsText(office.nameOf(place));

      office.replaceCode(supervisor, place);
    }
    onSite.fetchWork();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("扫码")).click();
    assertThat(page.getByText("这张标签已更换")).isVisible();
  }

  @Test
  void a_form_that_the_app_never_knew_is_filled_in_offline_and_arrives_as_it_was_entered() {
    UUID place = office.checkpointOf("wangmin", 1);
    office.issue("/story/every-question.json", "story.every-question", 3, place);
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    onSite.openPlace(place);
    page.getByText("电梯月度检查").click();

    LiftCheck check = new LiftCheck(page, office);
    check.fillIn();
    onSite.finish();
    phone.context().setOffline(false);
    onSite.allArrived();

    check.assertKept();
  }

  @Test
  void an_urgent_finding_at_a_place_outside_of_the_tree_says_whom_to_call_and_that_it_was_done() {
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    onSite.findAt("三号门外的临时围挡");
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("紧急")).click();
    Locator call =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("有危险，请马上打电话"));
    assertThat(call.locator("a[href^='tel:']").first())
        .hasAttribute("href", Pattern.compile("tel:[+0-9-]{3,}"));
    call.getByText("已打电话").click();
    assertThat(call.getByText(Pattern.compile("\\d\\d:\\d\\d 已打电话"))).isVisible();
    onSite.describe("围挡被风吹倒，压住了人行道");
    phone.context().setOffline(false);
    onSite.allArrived();

    assertThat(
            office.read(
                """
                select f.severity || ' ' || (f.called_at between now() - interval '5 minutes' and now()) || ' ' || f.note
                from finding f join record r on r.estate_id = f.estate_id and r.id = f.record_id
                where r.place_words = '三号门外的临时围挡' and r.place_id is null and f.gone_at is null
                """))
        .isEqualTo("urgent true 围挡被风吹倒，压住了人行道");
  }

  @Test
  void an_expired_sign_in_stops_neither_capturing_nor_sending() {
    onSite.signIn("王敏");
    for (String cookie : List.of("JSESSIONID", "courtyard-remembered")) {
      phone.context().clearCookies(new ClearCookiesOptions().setName(cookie));
    }
    onSite.findAt("西侧花坛");
    onSite.describe("路沿石松动");
    onSite.allArrived();
    assertThat(office.read("select count(*) from record where place_words = '西侧花坛'"))
        .isEqualTo("1");
    onSite.openToday();
    assertThat(page.getByText("现在没有登录：巡查和发送照常，登录后才更新工作资料。")).isVisible();
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("去登录")))
        .isVisible();
  }

  @Test
  void what_waits_at_sign_out_goes_up_as_its_makers_when_somebody_else_signs_in() {
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    onSite.findAt("东门岗亭旁");
    onSite.describe("地砖翘起");
    page.navigate(app.url() + "/field/me");
    onSite.button("退出登录").click();
    assertThat(page.getByText("还有 1 条、0 张照片没发完：会留在本机，继续自动发送。")).isVisible();
    page.getByRole(AriaRole.ALERT).getByText("退出登录").click();
    page.waitForURL(url -> !url.contains("/field/me"));

    phone.context().setOffline(false);
    onSite.signIn("李强");
    onSite.allArrived();
    assertThat(
            office.read(
                """
                select a.login_name from record r join account a on a.id = r.account_id
                where r.place_words = '东门岗亭旁'
                """))
        .isEqualTo("wangmin");
    assertThat(page.getByText("东门岗亭旁")).hasCount(0);
  }

  @Test
  void what_the_server_holds_says_why_and_is_mended_by_a_new_capture() {
    UUID place = office.checkpointOf("wangmin", 2);
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    onSite.findHere(place);
    onSite.describe("灯不亮");
    office.takeAway(place);
    phone.context().setOffline(false);
    onSite.openOutbox();
    // Whether it names the place depends on whether the newest pack, which knows it no more, has
    // come.
    page.locator("a.card.task").filter(new Locator.FilterOptions().setHasText("保管中")).click();
    assertThat(page.locator(".detail .note")).containsText("这个地点不在您负责的苑落");
    String held = page.url().replaceAll(".*/", "");
    page.navigate(app.url() + "/field/cases");
    assertThat(page.getByText("服务器保管中，等待处理")).isVisible();

    office.giveBack(place);
    onSite.fetchWork();
    page.navigate(app.url() + "/field/outbox/" + held);
    onSite.button("改正后重新提交").click();
    onSite.describe("灯不亮，已确认位置");
    onSite.allArrived();
    assertThat(office.read("select place_id from record where corrects = ?", UUID.fromString(held)))
        .isEqualTo(place.toString());
  }

  @Test
  void a_form_says_so_when_nobody_told_whether_what_was_found_is_still_there() {
    UUID place = office.checkpointOf("wangmin", 4);
    onSite.signIn("王敏");
    onSite.findHere(place);
    onSite.describe("灯罩裂了");
    onSite.allArrived();
    onSite.fetchWork();
    onSite.openPlace(place);
    page.locator("section.stack button.card.task").first().click();
    Locator unsaid = page.locator("#open-findings .problem");
    assertThat(page.locator("#open-findings")).isVisible();
    assertThat(unsaid).hasCount(0);
    page.locator(".foot .btn.main").click();
    assertThat(unsaid).isVisible();
    onSite.stillThere();
    assertThat(unsaid).hasCount(0);
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.story.Phone.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A checklist is changed at the desk while somebody out of reach walks a round with it. */
@ExtendWith(OwnApp.class)
class ChangedChecklistIT {

  private static final String FORM = "stop.lobby";
  private static final String NEW = "门禁读卡器灵敏";

  private final PackagedApp app;
  private final Office office;

  ChangedChecklistIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void what_was_begun_is_finished_with_the_old_version_and_the_next_stop_asks_the_new_one() {
    StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin");
    office.read("update route_stop set form_id = ? where route_id = ?", FORM, route.route());
    try (Phone phone = new Phone(Screen.PHONE)) {
      Page page = phone.open();
      OnSite wangmin = new OnSite(page, app.url());
      wangmin.signIn("王敏");
      wangmin.start(route);
      phone.context().setOffline(true);
      wangmin.arrive(route, route.stops().get(0));
      pass(page);
      assertThat(page.getByText("已存在本机").first()).isAttached();
      String begun = page.url();

      changeAtTheDesk();

      phone.context().setOffline(false);
      wangmin.fetchWork();
      page.navigate(begun);
      assertThat(page.locator("section .card.flush .item").first()).isVisible();
      assertThat(page.getByText(NEW)).hasCount(0);
      press(page, "看看不同");
      assertThat(page.getByRole(AriaRole.DIALOG).getByText(NEW)).isVisible();
      press(page, "照旧填完");
      assertThat(page.getByText(NEW)).hasCount(0);
      wangmin.restPassed();
      wangmin.finishForm();

      phone.context().setOffline(true);
      wangmin.arrive(route, route.stops().get(1));
      assertThat(page.getByText(NEW)).isVisible();
      wangmin.restPassed();
      wangmin.finishForm();
      phone.context().setOffline(false);
      wangmin.allArrived();
    }
    assertThat(versionAt(route, 0)).isEqualTo("1 false");
    assertThat(versionAt(route, 1)).isEqualTo("2 true");
    assertThat(app.count("capture where state = 'held' and content like '%" + route.task() + "%'"))
        .isZero();
  }

  private void changeAtTheDesk() {
    try (Phone tablet = new Phone(Screen.DESK)) {
      Page desk = tablet.open();
      desk.navigate(app.url() + "/login");
      desk.locator("input[name=username]").fill("admin");
      desk.locator("input[name=password]").fill("courtyard-demo");
      desk.locator("form button[type=submit]").click();
      desk.waitForURL(url -> !url.contains("/login"));
      desk.navigate(app.url() + "/checklists/" + FORM);
      press(desk, "修改");
      assertThat(desk.locator("courtyard-form-preview section").first()).isVisible();
      press(desk, "加一题");
      press(desk, "合格判断");
      desk.getByLabel("问题（中文）").fill(NEW);
      assertThat(desk.getByText("还缺英文").first()).isVisible();
      desk.getByLabel("问题（英文）").fill("Card reader responds");
      assertThat(desk.locator("courtyard-form-preview").getByText(NEW)).isVisible();
      desk.reload();
      assertThat(desk.locator("courtyard-form-preview").getByText(NEW)).isVisible();
      desk.locator("courtyard-form-preview [role=radio]").first().click();
      assertThat(desk.locator("courtyard-form-preview").getByText("已填 1/")).isVisible();
      org.assertj.core.api.Assertions.assertThat(
              desk.evaluate("async () => (await indexedDB.databases()).length"))
          .as("the preview keeps nothing in the store of the phones")
          .isEqualTo(0);
      press(desk, "发布…");
      assertThat(desk.locator(".issue-panel").getByText(NEW)).isVisible();
      press(desk, "发布");
      assertThat(desk.getByText("第 2 版", new Page.GetByTextOptions().setExact(true))).isVisible();
    }
  }

  private static void press(Page desk, String name) {
    desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  /** One answer, so that there is something to lose. */
  private static void pass(Page page) {
    page.locator("section .card.flush .item")
        .first()
        .getByRole(
            AriaRole.RADIO,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("合格").setExact(true))
        .click();
  }

  private String versionAt(StoryRoute route, int stop) {
    return office.read(
        """
        select form_version || ' ' || (select count(*) > (select count(*) from
            form f, jsonb_path_query(f.definition, '$.sections[*].questions[*]')
            where f.id = r.form_id and f.version = 1) from jsonb_object_keys(answers))
        from record r where task_id = ? and place_id = ? and form_id = 'stop.lobby'
        """,
        route.task(),
        route.stops().get(stop).place());
  }
}

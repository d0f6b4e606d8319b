package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.story.Phone.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first thing that must work: a round without a network, received exactly once, and a
 * supervisor's 'fine'.
 */
@ExtendWith(OwnApp.class)
class PatrolStoryIT {

  private final PackagedApp app;

  PatrolStoryIT(PackagedApp app) {
    this.app = app;
  }

  @Test
  void a_round_walked_without_a_network_arrives_exactly_once_and_the_supervisor_says_fine()
      throws SQLException {
    StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin");
    try (Phone phone = new Phone(Screen.PHONE)) {
      new Ambassador(phone.open(), app.url()).signIn("王敏");
      phone.kill();

      Page page = phone.openOffline();
      Ambassador wangmin = new Ambassador(page, app.url());
      wangmin.openToday();
      assertThat(page.getByText("离线").first()).isVisible();
      walkUntilTheBatteryDies(wangmin, route);
      phone.kill();

      page = phone.openOffline();
      wangmin = new Ambassador(page, app.url());
      goOnWhereItStopped(wangmin, route);
      loseTheAnswer(phone, wangmin);
      wangmin.openOutbox();
      assertThat(page.getByText("全部送达").first())
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
    }
    assertThat(recordsOf(route))
        .as("start, visits, missed, finish: each once")
        .isEqualTo(expectedRecords(route));
    assertThat(
            app.count(
                "capture where state = 'held' and account_id = (select id from account where login_name = "
                    + "'wangmin') and received_at > now() - interval '20 minutes'"))
        .isZero();
    assertThat(missingPhotos(route)).isZero();
    theSupervisorSaysFine(route);
  }

  /** First stop with a finding, second by hand, third begun: then the battery is empty. */
  private static void walkUntilTheBatteryDies(Ambassador wangmin, StoryRoute route) {
    wangmin.start(route);
    wangmin.arrive(route, route.stops().get(0));
    wangmin.stillThere();
    wangmin.firstItemFails("外壳松脱，约 20 厘米");
    wangmin.restPassed();
    wangmin.finishForm();
    wangmin.confirmByHand(route, route.stops().get(1));
    wangmin.restPassed();
    wangmin.finishForm();
    wangmin.arrive(route, route.stops().get(2));
    wangmin.stillThere();
    wangmin.firstItemFails("刚发现，写到一半");
    assertThat(wangmin.page().getByText("已存在本机").first()).isAttached();
  }

  private static void goOnWhereItStopped(Ambassador wangmin, StoryRoute route) {
    wangmin.openToday();
    wangmin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("继续巡查")).click();
    Page page = wangmin.page();
    assertThat(page.getByText("刚发现，写到一半").or(page.locator("vaadin-text-area textarea")).first())
        .isVisible();
    assertThat(page.locator("vaadin-text-area textarea").first()).hasValue("刚发现，写到一半");
    assertThat(page.locator("section .card.flush .item").first().locator("button.ph:not(.add)"))
        .hasCount(1);
    wangmin.restPassed();
    wangmin.finishForm();
    for (Stop stop : route.stops().subList(3, route.stops().size() - 1)) {
      wangmin.arrive(route, stop);
      wangmin.restPassed();
      wangmin.finishForm();
    }
    wangmin.finishRound(route, "施工封闭");
  }

  /** The network is back; the server takes the captures, and dies before its answer gets out. */
  private void loseTheAnswer(Phone phone, Ambassador wangmin) {
    Page page = wangmin.page();
    boolean[] died = {false};
    page.route(
        "**/api/field/captures",
        call -> {
          if (!died[0]) {
            died[0] = true;
            call.fetch();
            app.kill();
          }
          call.abort();
        });
    wangmin.openOutbox();
    phone.context().setOffline(false);
    wangmin.button("立即发送").click();
    page.waitForCondition(() -> died[0]);
    page.unroute("**/api/field/captures");
    app.start();
    wangmin.openOutbox();
    if (wangmin.button("立即发送").isVisible()) {
      wangmin.button("立即发送").click();
    }
  }

  private void theSupervisorSaysFine(StoryRoute route) throws SQLException {
    try (Phone tablet = new Phone(Screen.TABLET)) {
      Page page = tablet.open();
      page.navigate(app.url() + "/login");
      page.locator(".demo-logins button")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("张华"))
          .click();
      page.waitForURL("**/log**");
      page.getByText(route.name()).first().click();
      assertThat(page.getByText("漏 1 点").first()).isVisible();
      assertThat(page.getByText("外壳松脱，约 20 厘米").first()).isVisible();
      page.getByText("无异常，下一条").click();
      page.waitForCondition(
          () ->
              app.count("review where verdict = 'fine' and round_id = '" + route.task() + "'")
                  == 1);
    }
  }

  private static long expectedRecords(StoryRoute route) {
    return route.stops().size() + 2;
  }

  private long recordsOf(StoryRoute route) {
    return app.count("record where task_id = '" + route.task() + "'");
  }

  private long missingPhotos(StoryRoute route) {
    return app.count(
        "record_photo m join record r on r.estate_id = m.estate_id and r.id = m.capture_id where r.task_id = '"
            + route.task()
            + "' and not exists (select 1 from photo p where p.estate_id = m.estate_id and p.sha256 = m.sha256)");
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people and one tablet in a basement: it changes hands by a PIN, both walk the same round, and
 * everything goes up under the name of whoever made it.
 */
@ExtendWith(OwnApp.class)
class TwoOnOneTabletIT {

  /** A phone that misses one chance to be in touch has another a minute later. */
  private static final double WITHIN_A_MINUTE_MS = 70_000;

  private static final String PIN = "482913";

  private final PackagedApp app;
  private final Office office;

  TwoOnOneTabletIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void a_tablet_changes_hands_without_a_network_and_a_round_by_two_is_one() {
    StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin");
    Stop first = route.stops().getFirst();
    try (Phone tablet = new Phone(Phone.Screen.TABLET);
        Phone desk = new Phone(Phone.Screen.DESK)) {
      Page page = tablet.open();
      OnSite both = new OnSite(page, app.url());
      both.signIn("王敏");
      setPin(page);
      office.moveTheDay(desk.open(), "王敏", "李强");
      makeWay(page);
      both.signIn("李强");

      tablet.context().setOffline(true);
      walk(both, route);
      both.arrive(route, route.stops().get(1));
      String hisDraft = page.url();

      changeTo(page, "王敏");
      page.navigate(hisDraft);
      assertThat(page.getByText("这份表不在本机")).isVisible();
      walk(both, route);

      signsOutAtTheServer(
          page,
          () -> {
            tablet.context().setOffline(false);
            both.allArrived();
          });
    }
    assertThat(
            office.read(
                """
                select string_agg(a.login_name || ' ' || r.form_id, ', ' order by a.login_name, r.captured_at)
                from record r join account a on a.id = r.account_id
                where r.task_id = ? and (r.place_id is null or r.place_id = ?)
                """,
                route.task(),
                first.place()))
        .matches("liqiang patrol.start, liqiang stop\\S+, wangmin patrol.start, wangmin stop\\S+");
    assertThat(
            office.read(
                "select count(distinct place_id) || ' of ' || count(place_id) from record where task_id = ?",
                route.task()))
        .isEqualTo("1 of 2");
    assertThat(
            office.read(
                "select count(*) from capture where state = 'held' and received_at > now() - interval '5 minutes'"))
        .isEqualTo("0");
  }

  private static void walk(OnSite person, StoryRoute route) {
    person.openToday();
    person.start(route);
    person.arrive(route, route.stops().getFirst());
    person.restPassed();
    person.finishForm();
  }

  /**
   * Who was signed in at the server is signed out there with the next contact. Nobody else asks
   * meanwhile: a question that is on its way could sign them in again.
   */
  private static void signsOutAtTheServer(Page page, Runnable contact) {
    page.waitForResponse(
        answer -> answer.url().endsWith("/api/session/sign-out") && answer.ok(),
        new Page.WaitForResponseOptions().setTimeout(WITHIN_A_MINUTE_MS),
        contact);
    page.waitForCondition(
        () ->
            page.evaluate("fetch('/api/session').then(a => a.json()).then(a => a.person)") == null);
  }

  private void setPin(Page page) {
    page.navigate(app.url() + "/field/pin");
    type(page, "123456");
    assertThat(page.getByText("太好猜了")).isVisible();
    type(page, PIN);
    assertThat(page.getByText("再输一遍")).isVisible();
    type(page, PIN);
    page.waitForURL("**/field/me");
  }

  /** Somebody else is to sign in with a password: needs the network, and ends the sign-in. */
  private static void makeWay(Page page) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("王敏，换人")).click();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("用登录密码登录")).click();
    page.waitForURL("**/login");
  }

  private void changeTo(Page page, String name) {
    page.navigate(app.url() + "/field/people");
    page.locator("a.card").filter(new Locator.FilterOptions().setHasText(name)).click();
    type(page, "482914");
    assertThat(page.getByText("还能试 4 次")).isVisible();
    type(page, PIN);
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(Pattern.compile("好，" + name))))
        .isVisible();
  }

  private static void type(Page page, String pin) {
    assertThat(page.locator(".pin[aria-busy=false]")).isVisible();
    pin.chars()
        .forEach(
            digit ->
                page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Character.toString(digit)).setExact(true))
                    .click());
  }
}

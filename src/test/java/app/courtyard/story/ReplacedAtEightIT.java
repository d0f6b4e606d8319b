package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ill at eight in the morning: two taps at the desk, and the day stands on another's phone. */
@ExtendWith(OwnApp.class)
class ReplacedAtEightIT {

  /** The phone asks every minute. */
  private static final long A_MINUTE_MS = 60_000;

  private final PackagedApp app;
  private final Office office;

  ReplacedAtEightIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void a_day_is_moved_in_two_taps_and_walked_by_the_other() {
    StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin");
    try (Phone phone = new Phone(Phone.Screen.PHONE);
        Phone tablet = new Phone(Phone.Screen.TABLET)) {
      Page page = phone.open();
      page.clock().install();
      OnSite liqiang = new OnSite(page, app.url());
      liqiang.signIn("李强");
      page.navigate(app.url() + "/field/plans");
      Locator task = page.locator("a[href*='task=" + route.task() + "']");
      assertThat(task).hasCount(0);

      office.moveTheDay(tablet.open(), "王敏", "李强");
      page.clock().fastForward(A_MINUTE_MS);
      assertThat(task.first()).isVisible();

      liqiang.start(route);
      liqiang.arrive(route, route.stops().getFirst());
      liqiang.restPassed();
      liqiang.finishForm();
      liqiang.allArrived();
    }
    assertThat(
            office.read(
                """
                select string_agg(a.login_name || ' ' || r.form_id, ', ' order by r.captured_at)
                from record r join account a on a.id = r.account_id
                where r.task_id = ? and (r.place_id is null or r.place_id = ?)
                """,
                route.task(),
                route.stops().getFirst().place()))
        .startsWith("liqiang patrol.start, liqiang stop.");
    assertThat(
            office.read(
                "select a.login_name from round r join account a on a.id = r.account_id where r.id = ?",
                route.task()))
        .isEqualTo("liqiang");
    assertThat(
            office.read(
                "select count(*) from capture where state = 'held' and received_at > now() - interval '10 minutes'"))
        .isEqualTo("0");
  }
}

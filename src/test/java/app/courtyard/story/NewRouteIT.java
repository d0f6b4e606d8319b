package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A route is made on a tablet, and walked the same minute on a phone. */
@ExtendWith(OwnApp.class)
class NewRouteIT {

  private static final String NAME = "午间加巡";

  private final PackagedApp app;
  private final Office office;

  NewRouteIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void a_route_made_on_a_tablet_is_walked_the_same_minute_on_a_phone() {
    List<UUID> places =
        List.of(office.checkpointOf("wangmin", 0), office.checkpointOf("wangmin", 1));
    try (Phone phone = new Phone(Phone.Screen.PHONE);
        Phone tablet = new Phone(Phone.Screen.TABLET)) {
      Page page = phone.open();
      Ambassador wangmin = new Ambassador(page, app.url());
      wangmin.signIn("王敏");
      page.navigate(app.url() + "/field/plans");

      make(tablet.open(), places);
      page.reload();
      assertThat(page.getByText(NAME).first()).isVisible();

      StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin", NAME);
      assertThat(route.stops())
          .extracting(Stop::place)
          .containsExactlyElementsOf(places.reversed());
      wangmin.start(route);
      wangmin.arrive(route, route.stops().getFirst());
      wangmin.restPassed();
      wangmin.finishForm();
      wangmin.finishRound(route, "时间不足");
      page.waitForCondition(() -> finished(route));
    }
    assertThat(
            office.read(
                "select string_agg(name, ' ') from route where name = ? and author_id is not null",
                NAME))
        .isEqualTo(NAME);
  }

  private boolean finished(StoryRoute route) {
    return "1"
        .equals(
            office.read(
                "select route_version from round where id = ? and finished_at is not null and not trial",
                route.task()));
  }

  /** The second place is moved before the first. */
  private void make(Page desk, List<UUID> places) {
    office.signIn(desk, "张华");
    desk.navigate(app.url() + "/routes");
    desk.getByText("新建路线").first().click();
    desk.getByLabel("路线名称").fill(NAME);
    for (UUID place : places) {
      String path =
          office.read(
              """
              select concat_ws(' ', b.name, p.name) from place p
              left join place b on b.id = p.parent_id and b.kind = 'building' where p.id = ?
              """,
              place);
      desk.getByLabel("添加巡查点").fill(path);
      desk.locator("button.route-choice")
          .filter(new Locator.FilterOptions().setHasText(path))
          .last()
          .click();
      assertThat(desk.locator(".route-stop").filter(new Locator.FilterOptions().setHasText(path)))
          .isVisible();
    }
    desk.locator(".route-stop")
        .last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("上移"))
        .click();
    desk.getByText("保存并启用").click();
    assertThat(desk.getByText("已启用，任务已安排到手机。")).isVisible();
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a supervisor sees changes what happens on site, and comes back. */
@ExtendWith(OwnApp.class)
class SentBackStoryIT {

  private static final String FIRST = "灯罩松了";
  private static final String MENDED = "三层北侧灯罩松了，约 20 厘米";
  private static final String ASKED = "是哪一层、哪一盏？请写清楚";

  private final PackagedApp app;
  private final Office office;

  SentBackStoryIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void a_line_that_was_sent_back_is_mended_offline_and_stands_beside_the_first_until_it_is_fine() {
    UUID place = office.checkpointOf("wangmin", 3);
    try (Phone phone = new Phone(Phone.Screen.PHONE);
        Phone tablet = new Phone(Phone.Screen.TABLET)) {
      Page page = phone.open();
      OnSite wangmin = new OnSite(page, app.url());
      wangmin.signIn("王敏");
      check(wangmin, place);
      UUID first = recordAt(place, "r.corrects is null");
      wangmin.openToday();

      Page desk = tablet.open();
      office.signIn(desk, "张华");
      sendBack(desk, first);
      wangmin.openToday();
      Locator card = page.locator("a.card.task.soon").getByText(ASKED);
      assertThat(card).isVisible();

      phone.context().setOffline(true);
      card.click();
      mend(wangmin);
      assertThat(card).hasCount(0);
      phone.context().setOffline(false);
      wangmin.allArrived();

      UUID correction = recordAt(place, "r.corrects = '" + first + "'");
      assertKept(first, correction);
      sayFine(desk, first, correction);
      wangmin.openToday();
      assertThat(card).hasCount(0);
    }
  }

  private static void check(OnSite wangmin, UUID place) {
    wangmin.openPlace(place);
    wangmin.page().locator("section.stack button.card.task").first().click();
    wangmin.firstItemFails(FIRST);
    wangmin.restPassed();
    wangmin.finish();
    wangmin.allArrived();
  }

  private void sendBack(Page desk, UUID record) {
    desk.navigate(app.url() + "/records/" + record);
    Locator line = desk.locator(".answer-line").first();
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^退回")))
        .click();
    line.getByLabel("退回说明").fill(ASKED);
    line.locator(".btn.danger").click();
    desk.waitForCondition(
        () -> app.count("review where verdict = 'returned' and record_id = '" + record + "'") == 1);
  }

  /** Opens at the line, with the supervisor's words, and all other answers as they were. */
  private static void mend(OnSite wangmin) {
    Page page = wangmin.page();
    assertThat(page.locator(".marked").getByText(FIRST)).isVisible();
    wangmin.button("更正").click();
    Locator line = page.locator(".question.marked");
    assertThat(line).isVisible();
    assertThat(page.getByText(ASKED)).isAttached();
    assertThat(line.locator("button.ph:not(.add) img")).isVisible();
    line.getByRole(AriaRole.TEXTBOX).fill(MENDED);
    line.getByRole(AriaRole.TEXTBOX).blur();
    wangmin.button("交回更正").click();
    page.waitForURL(Pattern.compile("/field$"));
  }

  /** Nothing else changed, the picture is the first one's, and how long it took is known. */
  private void assertKept(UUID first, UUID correction) {
    assertThat(
            office.read(
                """
                select (one.answers - q.id) = (two.answers - q.id) and one.answers -> q.id <> two.answers -> q.id
                  and (select string_agg(sha256, ',' order by sha256) from record_photo where capture_id = one.id)
                    = (select string_agg(sha256, ',' order by sha256) from record_photo where capture_id = two.id)
                from record one, record two, (select question as id from review where record_id = ?) q
                where one.id = ? and two.id = ?
                """,
                first,
                first,
                correction))
        .isEqualTo("t");
    assertThat(
            app.count(
                "review where verdict = 'returned' and record_id = '"
                    + first
                    + "' and corrected_at > at and correction_record_id = '"
                    + correction
                    + "'"))
        .isEqualTo(1);
  }

  private void sayFine(Page desk, UUID first, UUID correction) {
    desk.navigate(app.url() + "/records/" + correction);
    Locator change = desk.locator(".corrected .change").first();
    assertThat(change.locator(".before")).containsText(FIRST);
    assertThat(change.locator(".after")).containsText(MENDED);
    desk.getByText(Pattern.compile("^无异常")).click();
    desk.waitForCondition(
        () ->
            app.count(
                    "review where verdict = 'fine' and record_id in ('"
                        + first
                        + "', '"
                        + correction
                        + "')")
                == 1);
  }

  private UUID recordAt(UUID place, String which) {
    return UUID.fromString(
        office.read(
            "select r.id from record r where r.place_id = ? and "
                + which
                + " order by r.captured_at desc limit 1",
            place));
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever the server held of the demo's people, a supervisor settles by the reason's own button.
 */
@ExtendWith(OwnApp.class)
class HeldStoryIT {

  private final PackagedApp app;
  private final Office office;

  private final Said said = new Said("zh");
  private Page desk;

  HeldStoryIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @Test
  void each_reason_is_settled_once_with_its_own_button() {
    long records = app.count("record");
    try (Phone tablet = new Phone(Phone.Screen.TABLET)) {
      desk = tablet.open();
      office.signIn(desk, "张华");
      together("place-outside");
      one("unknown-version", () -> press("held.settle.version"));
      one("answers", () -> press("held.settle.answers"));
      one("clock", () -> press("held.settle.received-time"));
      one("other-content", () -> press("held.settle.correction"));
      one("unknown-record", () -> press("held.settle.alone"));
      one("unknown-place", () -> choose("held.settle.place", titleOf("unknown-place")));
      one("unknown-form", this::asideWithAReason);
      desk.navigate(app.url() + "/held");
      assertThat(desk.getByText(said.as("held.empty"))).isVisible();
    }
    assertThat(app.count("capture where state = 'held'")).isZero();
    assertThat(app.count("record") - records)
        .as("each accepted one is a record, once")
        .isEqualTo(9);
    assertThat(
            office.read(
                """
                select string_agg(distinct r.code, ' ' order by r.code) from settlement s,
                  jsonb_to_recordset(s.reasons) r (code text)
                """))
        .isEqualTo(
            "answers clock other-content place-outside unknown-form unknown-place unknown-record unknown-version");
  }

  /** All that have the same reason, with one decision. */
  private void together(String reason) {
    long held = held(reason);
    desk.navigate(app.url() + "/held?reason=" + reason);
    desk.locator("a.bulk").click();
    press("held.settle.as-it-is");
    assertThat(desk.getByText("完成：接收 " + held + " 条，搁置 0 条。")).isVisible();
    assertThat(held(reason)).isZero();
  }

  private void one(String reason, Runnable settle) {
    assertThat(held(reason)).isEqualTo(1);
    desk.navigate(app.url() + "/held?reason=" + reason);
    desk.locator("a.held-card").click();
    settle.run();
    assertThat(desk.locator(".held-status")).isVisible();
    assertThat(held(reason)).isZero();
  }

  private void choose(String key, String wanted) {
    press(key + ".choose");
    Locator field = desk.locator("vaadin-combo-box input");
    field.fill(wanted);
    desk.locator("vaadin-combo-box-item").first().click();
    press(key);
  }

  private void asideWithAReason() {
    press("held.aside.choose");
    press("held.aside");
    assertThat(desk.getByText(said.as("held.aside.needs-words"))).isVisible();
    desk.locator("vaadin-text-area textarea").fill("试用版的表，内容已另行登记");
    press("held.aside");
  }

  /** A place of the kind for which the held one's form is. */
  private String titleOf(String reason) {
    return office.read(
        """
        select p.name from capture c join place p on p.estate_id = c.estate_id and p.form_id = c.form_id
          join responsibility r on r.estate_id = p.estate_id and r.courtyard_id = p.courtyard_id
            and r.account_id = c.account_id
        where c.state = 'held' and c.reasons @> jsonb_build_array(jsonb_build_object('code', ?::text)) limit 1
        """,
        reason);
  }

  private long held(String reason) {
    return app.count(
        "capture where state = 'held' and reasons @> '[{\"code\": \"" + reason + "\"}]'");
  }

  private void press(String key) {
    desk.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(said.as(key)).setExact(true))
        .click();
  }
}

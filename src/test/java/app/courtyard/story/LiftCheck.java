package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form with every type of question, filled in by hand, and what must have come of it. */
class LiftCheck {

  private static final String RECORD = "record where form_id = 'story.every-question'";

  private final Page page;
  private final Office office;
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  private String staff;

  LiftCheck(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  void fillIn() {
    radio("car", "合格");
    assertThat(item("parts")).hasCount(0);
    radio("repaired", "修过");
    item("parts").getByText("层门").click();
    item("parts").getByText("按钮").click();
    input("hours", "3.5");
    assertThat(item("short")).hasCount(0);
    input("why", "等配件\n厂家从东莞送来");
    today("day");
    time("time", "09:35");
    today("next");
    time("next", "14:00");
    takePicture();
    sign();
    item("where").locator("input").fill("电梯机房旁的小屋");
    item("where").getByText("用文字记下：电梯机房旁的小屋").click();
    pickPerson();
    radio("grade", "4 · 满意");
  }

  void assertKept() {
    assertThat(office.read("select form_version from " + RECORD)).isEqualTo("3");
    JsonMapper json = JsonMapper.builder().build();
    JsonNode kept = json.readTree(office.read("select answers from " + RECORD));
    String expected =
        """
        {"car": {"verdict": "pass"}, "repaired": "yes", "parts": ["door", "button"], "hours": 3.5,
         "why": "等配件\\n厂家从东莞送来", "day": "%s", "time": "09:35", "next": "%sT14:00",
         "plate": ["%s"], "signed": "%s", "where": {"words": "电梯机房旁的小屋"},
         "who": {"kind": "staff", "id": "%s"}, "grade": 4}
        """
            .formatted(
                today, today, picture("plate", "camera"), picture("signed", "signature"), staff);
    assertThat(kept).isEqualTo(json.readTree(expected));
  }

  /** Its hash, once its bytes are there. */
  private String picture(String question, String origin) {
    return office.read(
        """
        select m.sha256 from record_photo m join photo p on p.estate_id = m.estate_id and p.sha256 = m.sha256
        where m.question = ? and m.origin = ?
        """,
        question,
        origin);
  }

  private Locator item(String question) {
    return page.locator("#question-" + question);
  }

  private void radio(String question, String name) {
    item(question)
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private void input(String question, String value) {
    Locator field = item(question).locator("input, textarea").first();
    field.fill(value);
    field.blur();
  }

  private void today(String question) {
    item(question)
        .locator("vaadin-date-picker input, vaadin-date-time-picker-date-picker input")
        .first()
        .click();
    page.locator("vaadin-month-calendar [part~='today']:visible").click();
    assertThat(item(question).locator("input").first()).hasValue(today);
  }

  private void time(String question, String time) {
    Locator field =
        item(question)
            .locator("vaadin-time-picker input, vaadin-date-time-picker-time-picker input")
            .last();
    field.fill(time);
    field.press("Enter");
    field.blur();
  }

  private void takePicture() {
    item("plate").getByText("拍照").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("拍一张")).click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("好了，1 张")).click();
  }

  private void sign() {
    item("signed").getByText("签名", new Locator.GetByTextOptions().setExact(true)).click();
    BoundingBox pad = page.locator("canvas.signature-pad").boundingBox();
    page.mouse().move(pad.x + 20, pad.y + 20);
    page.mouse().down();
    page.mouse().move(pad.x + pad.width / 2, pad.y + pad.height - 20);
    page.mouse().move(pad.x + pad.width - 20, pad.y + 20);
    page.mouse().up();
    page.getByText("用这个签名").click();
    assertThat(item("signed").locator("img")).isVisible();
  }

  private void pickPerson() {
    staff =
        office.read(
            "select id from staff where trade = 'technician' and left_at is null order by number limit 1");
    String name = office.read("select name from staff where id = ?", UUID.fromString(staff));
    item("who").locator("input").fill(name);
    page.locator("vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText(name + " · 技术员"))
        .first()
        .click();
  }
}

package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resident complains at the door, where there is no network, and is heard all the same. */
@ExtendWith(OwnApp.class)
class ComplaintStoryIT {

  private static final String WORDS = "天花板又漏水了，上个月才修过";

  private static final String DEFECT = "配电间门锁坏了，关不上";

  private final PackagedApp app;
  private final Office office;

  private Phone phone;
  private Page page;
  private OnSite onSite;
  private Questions questions;

  ComplaintStoryIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @BeforeEach
  void takeThePhone() {
    phone = new Phone(Phone.Screen.PHONE);
    page = phone.open();
    onSite = new OnSite(page, app.url());
    questions = new Questions(page);
  }

  @AfterEach
  void putItAway() {
    phone.close();
  }

  @Test
  void one_taken_at_the_door_without_a_network_is_one_case_from_when_it_was_spoken_to_its_end() {
    UUID unit = office.unitOf("wangmin");
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    takeDown(unit);
    assertThat(card()).containsText("还没有编号");
    assertThat(card()).containsText("还没发送");

    phone.context().setOffline(false);
    onSite.allArrived();
    assertThat(office.read("select count(*) from case_file where words = ?", WORDS)).isEqualTo("1");
    assertThat(ofTheCase("place_id")).isEqualTo(unit.toString());
    assertRunsFromWhenItWasSpoken();
    onSite.fetchWork();
    openCases();
    assertThat(card()).hasCount(1);
    assertThat(card()).containsText("跟进 " + ofTheCase("number"));

    card().click();
    phone.context().setOffline(true);
    followToItsEnd();
    assertThat(page.locator(".detail .line").last()).containsText("还没发送");

    phone.context().setOffline(false);
    onSite.allArrived();
    assertClosedByTheTimesOfThePhone();
    onSite.fetchWork();
    openCases();
    assertThat(card()).hasCount(0);
  }

  @Test
  void another_affair_is_opened_in_three_taps_and_needs_no_place() {
    onSite.signIn("王敏");
    phone.context().setOffline(true);
    openCases();
    onSite.button("其他事务").click();
    questions.choose("class", "停电");
    onSite.finish();
    Locator affair =
        page.locator("a.card.task").filter(new Locator.FilterOptions().setHasText("其他事务 · 停电"));
    assertThat(affair).containsText("还没有编号");

    phone.context().setOffline(false);
    onSite.allArrived();
    assertThat(
            office.read(
                """
                select c.kind || ' of ' || a.login_name || ' ' || (c.place_id is null)
                from case_file c join account a on a.id = c.owner_id where c.class = 'power-cut'
                """))
        .isEqualTo("affair of wangmin true");
  }

  @Test
  void a_defect_is_accepted_by_the_department_done_with_a_photo_and_verified_on_the_round() {
    StoryRoute route = StoryRoute.shortestOfToday(app, "wangmin");
    UUID place = route.stops().getFirst().place();
    onSite.signIn("王敏");
    onSite.findHere(place);
    questions.choose("department", "工程");
    onSite.describe(DEFECT);
    onSite.allArrived();
    try (Phone other = new Phone(Phone.Screen.PHONE)) {
      putRight(other.open());
    }

    onSite.fetchWork();
    Locator toVerify = having(page, "a.card.task", DEFECT);
    assertThat(toVerify).containsText("待复查");
    toVerify.click();
    assertThat(having(page, ".detail .line", "换了门锁").locator(".ph img")).isVisible();

    onSite.openToday();
    onSite.start(route);
    page.context().setOffline(true);
    having(page, "a.line-link", "要复查").first().click();
    Locator due = having(page, ".verify-here button", DEFECT);
    assertThat(due).isVisible();
    String stop = page.url();
    due.click();
    onSite.shoot();
    questions.choose("right", "好了");
    onSite.finish();
    page.waitForURL(stop);
    assertThat(due).hasCount(0);
    page.context().setOffline(false);
    onSite.allArrived();
    assertThat(office.read("select state from case_file where words = ?", DEFECT))
        .isEqualTo("closed");
  }

  private void putRight(Page leads) {
    OnSite lead = new OnSite(leads, app.url());
    lead.signIn("罗刚");
    leads.context().setOffline(true);
    Locator card = having(leads, ".lead-card", DEFECT);
    card.getByText("接手处理").click();
    card.getByText("处理完成").click();
    lead.shoot();
    Locator words = leads.locator("#question-words textarea");
    words.fill("换了门锁");
    words.blur();
    lead.finish();
    assertThat(having(leads, "section", "已完成").locator(".lead-card")).containsText(DEFECT);
    leads.context().setOffline(false);
    lead.allArrived();
  }

  private static Locator having(Page page, String selector, String words) {
    return page.locator(selector).filter(new Locator.FilterOptions().setHasText(words));
  }

  private void takeDown(UUID unit) {
    onSite.openPlace(unit);
    onSite.button("投诉、建议").click();
    questions.choose("kind", "投诉");
    questions.choose("class", "工程维修");
    questions.choose("class-repairs", "渗漏水");
    questions.write("words", WORDS);
    questions.write("reporter", "陈先生");
    questions.write("phone", "13800001111");
    onSite.finish();
    assertThat(card()).isVisible();
  }

  private void followToItsEnd() {
    onSite.button("138****1111").click();
    assertThat(page.locator("a[href='tel:13800001111']")).isVisible();
    step("答复业主");
    questions.choose("means", "当面");
    questions.write("words", "明天上午派人来修");
    onSite.finish();
    step("处理完成");
    questions.write("words", "重做了防水");
    onSite.finish();
    step("回访业主");
    questions.choose("satisfaction", "4 · 满意");
    onSite.finish();
    assertThat(page.locator(".detail .title").getByText("已关闭")).isVisible();
  }

  private void step(String name) {
    page.locator(".detail .foot button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .click();
    assertThat(page.locator(".note.calm").getByText("投诉 · 渗漏水")).isVisible();
  }

  private void openCases() {
    page.navigate(app.url() + "/field/cases");
    assertThat(page.locator(".foot .btn.main").first()).isVisible();
  }

  private Locator card() {
    return page.locator("a.card.task").filter(new Locator.FilterOptions().setHasText(WORDS));
  }

  private String ofTheCase(String column) {
    return office.read("select " + column + "::text from case_file where words = ?", WORDS);
  }

  private void assertRunsFromWhenItWasSpoken() {
    assertThat(
            office.read(
                """
                select c.spoken_at = r.started_at and c.spoken_at <> c.known_at
                  and c.response_due_at = r.started_at + interval '24 hours'
                from case_file c join record r on r.estate_id = c.estate_id and r.id = c.record_id where c.words = ?
                """,
                WORDS))
        .isEqualTo("t");
  }

  private void assertClosedByTheTimesOfThePhone() {
    assertThat(
            office.read(
                """
                select c.state || ': ' || string_agg(s.step, ' ' order by s.at, s.id) || ', '
                  || bool_and(s.step = 'opened' or s.at = r.captured_at and s.at <> s.known_at) || ' '
                  || (c.closed_at = max(s.at))
                from case_file c
                join case_step s on s.estate_id = c.estate_id and s.case_id = c.id
                join record r on r.estate_id = s.estate_id and r.id = s.record_id
                where c.words = ? group by c.estate_id, c.id
                """,
                WORDS))
        .isEqualTo("closed: opened number_shown answered resolved confirmed closed, true true");
  }
}

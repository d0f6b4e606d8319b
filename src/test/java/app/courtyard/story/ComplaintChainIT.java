package app.courtyard.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A complaint goes from the door over the front desk and the department's own phone to its end, on
 * pages of four people that are open all the while, and on two servers.
 */
@ExtendWith(OwnApp.class)
class ComplaintChainIT {

  private static final String WORDS = "楼道灯不亮，晚上看不见台阶";

  /** From when a step is said to be done at one desk until it stands on another one's open page. */
  private static final int SEEN_WITHIN_MS = 2_000;

  private final PackagedApp app;
  private final Office office;
  private PackagedApp other;
  private Phone ambassadors;
  private Phone leads;
  private Phone frontDesks;
  private Phone supervisors;

  ComplaintChainIT(PackagedApp app, Office office) {
    this.app = app;
    this.office = office;
  }

  @BeforeEach
  void fourPeopleOnTwoServers() {
    other = app.beside();
    ambassadors = new Phone(Phone.Screen.PHONE);
    leads = new Phone(Phone.Screen.PHONE);
    frontDesks = new Phone(Phone.Screen.DESK);
    supervisors = new Phone(Phone.Screen.TABLET);
  }

  @AfterEach
  void goHome() {
    ambassadors.close();
    leads.close();
    frontDesks.close();
    supervisors.close();
    other.close();
  }

  @Test
  void from_the_door_over_desk_and_department_to_the_resident_and_closed() {
    Page desk = frontDesks.open();
    office.signIn(desk, "何娟");
    desk.navigate(app.url() + "/cases");
    Page above = supervisors.open();
    office.signIn(above, other, "张华");
    above.navigate(other.url() + "/cases");

    OnSite wangmin = new OnSite(ambassadors.open(), app.url());
    wangmin.signIn("王敏");
    ambassadors.context().setOffline(true);
    takeDown(wangmin, office.unitOf("wangmin"));
    ambassadors.context().setOffline(false);
    wangmin.allArrived();

    cardAt(desk).click();
    cardAt(above).click();
    passOn(desk);
    assertThat(above.locator(".case-facts").getByText("工程"))
        .isVisible(new IsVisibleOptions().setTimeout(SEEN_WITHIN_MS));

    putRight();
    assertThat(above.locator(".detail").getByText("换了灯管和触发器")).isVisible();

    confirm(wangmin);
    assertThat(above.locator(".detail").getByText("已关闭").first()).isVisible();
    assertThat(course())
        .isEqualTo("closed: opened assigned started resolved answered noted confirmed closed");
  }

  private static void takeDown(OnSite wangmin, UUID unit) {
    Questions form = new Questions(wangmin.page());
    wangmin.openPlace(unit);
    wangmin.button("投诉、建议").click();
    form.choose("kind", "投诉");
    form.choose("class", "工程维修");
    form.choose("class-repairs", "公共设施损坏");
    form.write("words", WORDS);
    form.write("reporter", "陈先生");
    form.write("phone", "13800001111");
    wangmin.finish();
  }

  private static Locator cardAt(Page page) {
    return page.locator(".round-card").filter(new Locator.FilterOptions().setHasText(WORDS));
  }

  private static void passOn(Page desk) {
    button(desk, ".foot button", "更多操作").click();
    button(desk, ".choices button", "转给部门").click();
    button(desk, ".step-form button", "工程").click();
    button(desk, ".foot button", "转给部门").click();
    assertThat(desk.locator(".detail .done-note")).isVisible();
  }

  private static Locator button(Page page, String which, String words) {
    return page.locator(".detail " + which).filter(new Locator.FilterOptions().setHasText(words));
  }

  /** On the department's own phone: accepted, and done with a photo. */
  private void putRight() {
    OnSite lead = new OnSite(leads.open(), app.url());
    lead.signIn("罗刚");
    Locator card =
        lead.page().locator(".lead-card").filter(new Locator.FilterOptions().setHasText(WORDS));
    button(card, "接手处理").click();
    button(card, "处理完成").click();
    lead.shoot();
    new Questions(lead.page()).write("words", "换了灯管和触发器");
    lead.finish();
    lead.allArrived();
  }

  private static Locator button(Locator card, String words) {
    return card.locator("button").filter(new Locator.FilterOptions().setHasText(words));
  }

  /** Looked at on the spot, told to the resident, who is satisfied. */
  private void confirm(OnSite wangmin) {
    Page page = wangmin.page();
    Questions form = new Questions(page);
    wangmin.fetchWork();
    page.navigate(app.url() + "/field/cases");
    page.locator("a.card.task").filter(new Locator.FilterOptions().setHasText(WORDS)).click();
    assertThat(page.locator(".detail .photos img, .scroll .photos img").first()).isVisible();
    wangmin.button("答复业主").click();
    form.choose("means", "当面");
    form.write("words", "灯已经换好，您看看还有没有别的问题");
    wangmin.finish();
    wangmin.button("补充情况").click();
    form.write("words", "到现场看过，灯亮");
    wangmin.finish();
    wangmin.button("回访业主").click();
    form.choose("satisfaction", "5 · 非常满意");
    wangmin.finish();
    wangmin.allArrived();
  }

  private String course() {
    return office.read(
        """
        select c.state || ': ' || string_agg(s.step, ' ' order by s.at, s.id) from case_file c
        join case_step s on s.estate_id = c.estate_id and s.case_id = c.id
        where c.words = ? and s.step <> 'escalated' group by c.estate_id, c.id
        """,
        WORDS);
  }
}

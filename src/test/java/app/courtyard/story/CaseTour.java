package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What a resident says: taken down with no network, followed when it has its number, and verified.
 */
class CaseTour extends Tour {

  private static final String NEW_CASE = ".foot.wraps .btn.main";
  private static final String NEXT = ".detail .foot .btn.main";
  private static final String CARD = "a[href^='/field/cases/']";

  private final Office office;

  CaseTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
    this.office = new Office(app);
  }

  void walk() {
    boolean chinese = language.equals("zh");
    String words =
        chinese ? "天花板又漏水了，上个月才修过" : "The ceiling leaks again, a month after it was repaired";
    signIn(chinese ? "wangmin" : "liqiang", "h1");
    page.waitForFunction("() => navigator.serviceWorker?.controller != null");
    fetchPack();
    page.context().setOffline(true);
    look("cases-take-in", "/field/cases", NEW_CASE);
    takeDown(words);
    Locator card = page.locator(CARD).filter(new Locator.FilterOptions().setHasText(words));
    card.waitFor();
    see("cases-new");
    card.click();
    await(".detail .note");
    see("case-new");
    page.context().setOffline(false);
    go("/field/outbox", "h2:has-text('" + say("field.sync.all-sent") + "')");
    fetchPack();
    follow(words);
    known();
    verify(words);
  }

  private void takeDown(String words) {
    page.locator(NEW_CASE).click();
    await("#question-kind");
    see("complaint");
    pickThePlace();
    page.locator("#question-kind [role=radio]").first().click();
    page.locator("#question-class [role=radio]").first().click();
    page.locator("#question-class-repairs [role=radio]").first().click();
    fill("words", words);
    fill("phone", "13800001111");
    page.locator("#question-photos button.add").first().click();
    await(".shutter:enabled");
    button("field.photo.shoot").click();
    await(".shots img");
    page.locator(".camera-tools > .btn").click();
    see("complaint-filled");
    page.locator(".foot .btn.main").click();
    page.waitForURL("**/field/cases");
  }

  private void follow(String words) {
    open(words);
    see("case-followed");
    page.locator(".detail .card .btn.wide").click();
    await("a[href='tel:13800001111']");
    see("case-number");
    page.locator(NEXT).click();
    await("#question-means");
    see("case-answer");
    page.locator("#question-means [role=radio]").first().click();
    fill("words", language.equals("zh") ? "明天上午来修" : "Tomorrow morning");
    page.locator(".foot .btn.main").click();
    await(NEXT);
    see("case-answered");
  }

  /** The next who speaks of the same is told that it is known. */
  private void known() {
    go("/field/cases", NEW_CASE);
    page.locator(NEW_CASE).click();
    await("#question-kind");
    pickThePlace();
    page.locator("#question-class [role=radio]").first().click();
    await(".known-case");
    see("complaint-known");
    page.locator(".known-case .btn").first().click();
    await("[role=dialog] .foot .btn.main");
    see("complaint-known-look");
    page.locator("[role=dialog] .foot .btn.main").click();
    await(".known .note");
    see("complaint-linked");
  }

  private void pickThePlace() {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say("field.case.where.pick")))
        .click();
    await("[role=dialog] input");
    page.locator("[role=dialog] input").fill("1");
    await("[role=dialog] button.pick");
    see("complaint-where");
    page.locator("[role=dialog] button.pick").first().click();
  }

  /** As if it were a correction that is to be looked at: the camera shows how it was. */
  private void verify(String words) {
    go("/field/outbox", "h2:has-text('" + say("field.sync.all-sent") + "')");
    office.read(
        """
        update case_file set kind = 'defect', state = 'resolved', response_due_at = null, response_met_at = null,
          solution_met_at = now() where words = ?
        """,
        words);
    fetchPack();
    open(words);
    // What has come is kept a moment later.
    page.locator(NEXT)
        .filter(new Locator.FilterOptions().setHasText(language.equals("zh") ? "复查" : "Verify"))
        .click();
    await("#question-right");
    see("case-verify");
    page.locator("#question-photos button.add").first().click();
    await(".viewfinder .before img");
    see("case-verify-camera");
    page.locator(".camera-tools > .btn").click();
  }

  private void open(String words) {
    go("/field/cases", CARD);
    page.locator(CARD).filter(new Locator.FilterOptions().setHasText(words)).click();
    await(NEXT);
  }

  private void fill(String question, String words) {
    Locator field = page.locator("#question-" + question + " :is(input, textarea)");
    field.fill(words);
    field.blur();
  }

  private void fetchPack() {
    page.waitForResponse(
            answer -> answer.url().endsWith("/api/field/pack"), () -> go("/field", "h1"))
        .finished();
  }
}

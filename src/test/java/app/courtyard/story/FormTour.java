package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.UUID;

/** Through a form that has every type of question, and the page on which people sign. */
class FormTour extends Tour {

  FormTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
  }

  void walk() {
    boolean chinese = language.equals("zh");
    String loginName = chinese ? "wangmin" : "liqiang";
    Office office = new Office(app);
    UUID place = office.checkpointOf(loginName, 3);
    office.issue("/story/every-question.json", "story.every-question", 3, place);
    signIn(loginName, "h1:has-text('" + (chinese ? "王敏" : "李强") + "')");
    page.waitForResponse(
            answer -> answer.url().endsWith("/api/field/pack"), () -> go("/field", "h1"))
        .finished();
    // What has come is kept a moment later.
    String start = ".card.task:has-text('%s')".formatted(chinese ? "电梯月度检查" : "Monthly lift check");
    go("/field/place/" + place, start);
    page.locator(start).click();
    await("#question-car");
    page.locator("#question-car [role=radio]").first().click();
    page.locator("#question-repaired [role=radio]").first().click();
    page.locator("#question-parts button").first().click();
    see("every-question");
    page.locator("#question-repaired [role=radio]").last().click();
    Locator signed = page.locator("#question-signed");
    signed.scrollIntoViewIfNeeded();
    see("every-question-middle");
    page.locator("#question-grade [role=radio]").last().scrollIntoViewIfNeeded();
    see("every-question-end");
    signed.locator("button").click();
    await("canvas.signature-pad");
    see("signature");
    sign();
    see("signature-drawn");
    button("field.signature.keep").click();
    await("#question-signed img");
    see("signed");
    corrected(office);
  }

  /** While it is being filled in the checklist is corrected: one question goes, another comes. */
  private void corrected(Office office) {
    office.read(
        """
        insert into form (id, version, definition, issued_at)
        select id, 4, replace(replace(definition::text, '"car"', '"cabin"'), '"version": 3', '"version": 4')::jsonb, now()
        from form where id = 'story.every-question' and version = 3 on conflict do nothing
        """);
    String draft = page.url();
    page.waitForResponse(
            answer -> answer.url().endsWith("/api/field/pack"), () -> go("/field", "h1"))
        .finished();
    page.navigate(draft);
    button("field.newer.look").waitFor();
    see("form-corrected");
    button("field.newer.look").click();
    await("[role=dialog] .foot .btn.main");
    see("carry-over");
    button("field.newer.do").click();
    await("#question-cabin");
    see("carried-over");
    office.read("delete from form where id = 'story.every-question' and version = 4");
  }

  private void sign() {
    BoundingBox pad = page.locator("canvas.signature-pad").boundingBox();
    page.mouse().move(pad.x + pad.width / 5, pad.y + pad.height / 3);
    page.mouse().down();
    page.mouse().move(pad.x + pad.width / 2, pad.y + pad.height * 2 / 3);
    page.mouse().move(pad.x + pad.width * 4 / 5, pad.y + pad.height / 3);
    page.mouse().up();
  }
}

package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a department has, as its lead sees it: accepted with one tap, done with a photo. */
class LeadTour extends Tour {

  private static final String CARD = ".lead-card";

  LeadTour(PackagedApp app, Page page, String language, Onlooker onlooker) {
    super(app, page, language, onlooker);
  }

  void walk() {
    boolean chinese = language.equals("zh");
    signIn("luogang", CARD);
    see("lead-today");
    first(chinese ? "接手处理" : "Take it on").click();
    first(chinese ? "处理完成" : "Resolve").click();
    await(".shutter:enabled");
    button("field.photo.shoot").click();
    await(".shots img");
    page.locator(".camera-tools > .btn").click();
    await("#question-words textarea");
    see("lead-done");
    page.locator("#question-words textarea").fill(chinese ? "已更换" : "Replaced");
    page.locator("#question-words textarea").blur();
    page.locator(".foot .btn.main").click();
    await(CARD);
    see("lead-after");
  }

  private Locator first(String action) {
    return page.locator(CARD + " button")
        .filter(new Locator.FilterOptions().setHasText(action))
        .first();
  }
}

package app.courtyard.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The questions of a form that is open on a phone. */
record Questions(Page page) {

  void choose(String question, String option) {
    page.locator("#question-" + question + " [role=radio]")
        .getByText(option, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  void write(String question, String words) {
    Locator text = page.locator("#question-" + question + " :is(input, textarea)");
    text.fill(words);
    text.blur();
  }
}

package app.courtyard.story;

import com.microsoft.playwright.Page;

/** Whoever looks at each screen of a tour: axe, or somebody with a camera. */
interface Onlooker {

  /**
   * @param screen what it is called, in lower case with hyphens
   */
  void see(String screen, Page page);
}

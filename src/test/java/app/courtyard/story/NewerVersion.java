package app.courtyard.story;

import com.microsoft.playwright.BrowserContext;

/** A newer version of the app: a service worker from another script, under the same roof. */
final class NewerVersion {

  /**
   * Is out: the next page that opens fetches it, and no page asks for the one before any more, as
   * Vaadin's pages do each time. Playwright cannot change the script itself: browsers look after a
   * worker's script past any route.
   */
  static void isOut(BrowserContext phone) {
    phone.addInitScript(
        """
        {
          const { serviceWorker } = navigator;
          const register = serviceWorker.register.bind(serviceWorker);
          serviceWorker.register = () => register('sw.js?newer');
        }
        """);
  }

  private NewerVersion() {}
}

package app.courtyard.story;

import com.microsoft.playwright.Page;

/** A newer version of the app: a service worker from another script, under the same roof. */
final class NewerVersion {

  /** Comes to the phone, and waits there. */
  static void comes(Page page) {
    page.evaluate(
        """
        async () => {
          const registration = await navigator.serviceWorker.register(new URL('sw.js?newer', document.baseURI));
          const { installing } = registration;
          if (installing) await new Promise(resolve => installing.addEventListener('statechange', resolve));
        }
        """);
  }

  private NewerVersion() {}
}

package app.courtyard.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What becomes of the store that a browser gives the app: it fills, is closed, is cleared away. */
class PhoneStore {

  /** Several times what a phone keeps of one day. */
  private static final long ROOM = 16_000_000;

  private static final String WATCH_THE_STORE =
      """
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...named) {
        const request = open.apply(this, named);
        request.addEventListener('success', () => (window.opened ??= []).push(request.result));
        return request;
      };
      """;

  private static final String FILL =
      """
      async () => {
        const opening = indexedDB.open('other', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('files', { autoIncrement: true });
        await new Promise(done => { opening.onsuccess = done; });
        const noise = new Uint8Array(1_048_576);
        for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        const fits = bytes => new Promise(answer => {
          const writing = opening.result.transaction('files', 'readwrite');
          writing.objectStore('files').put(noise.slice(0, bytes));
          writing.oncomplete = () => answer(true);
          writing.onabort = () => answer(false);
        });
        for (let bytes = noise.length; bytes >= 1_024; bytes /= 2) while (await fits(bytes));
        opening.result.close();
      }
      """;

  private final Page page;
  private final String url;
  private final CDPSession devtools;

  /**
   * @param page not open at the app yet: Chromium looks only every half a minute how much room
   *     there is
   */
  PhoneStore(Page page, String url) {
    this.page = page;
    this.url = url;
    devtools = page.context().newCDPSession(page);
    page.addInitScript(WATCH_THE_STORE);
    room(ROOM);
  }

  /** Something else takes all that is left of the room. */
  void fill() {
    page.evaluate(FILL);
  }

  void makeRoom() {
    room(2 * ROOM);
  }

  /** As browsers do when they wake up: whatever the page has opened is closed under it. */
  void close() {
    page.evaluate("() => window.opened.forEach(store => store.close())");
  }

  /** As browsers do that need room, and after seven days: all goes but the cookies. */
  void empty() {
    page.navigate("about:blank");
    JsonObject all = new JsonObject();
    all.addProperty("origin", url);
    all.addProperty("storageTypes", "indexeddb,cache_storage,service_workers,local_storage");
    devtools.send("Storage.clearDataForOrigin", all);
  }

  private void room(long bytes) {
    JsonObject room = new JsonObject();
    room.addProperty("origin", url);
    room.addProperty("quotaSize", bytes);
    devtools.send("Storage.overrideQuotaForOrigin", room);
  }
}

package app.courtyard.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * 50 kbit/s, and every third call to the server breaks: in turn before it is there, and between it
 * and its answer. ({@link ChaosIT} breaks in more ways, without a browser.)
 */
class BreakingLine {

  private static final int BYTES_A_SECOND = 50_000 / 8;

  private int calls;
  private int broken;

  /** For all pages; the first of them is slow too. */
  void take(BrowserContext phone, Page page) {
    CDPSession line = phone.newCDPSession(page);
    line.send("Network.enable");
    line.send("Network.emulateNetworkConditions", slow());
    phone.route("**/api/field/**", this::meet);
  }

  private void meet(Route call) {
    switch (calls++ % 6) {
      case 0 -> cut(call);
      case 3 -> {
        call.fetch();
        cut(call);
      }
      default -> call.resume();
    }
  }

  private void cut(Route call) {
    broken++;
    call.abort();
  }

  int broken() {
    return broken;
  }

  private static JsonObject slow() {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 400);
    line.addProperty("downloadThroughput", BYTES_A_SECOND);
    line.addProperty("uploadThroughput", BYTES_A_SECOND);
    return line;
  }
}

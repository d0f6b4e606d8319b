package app.courtyard.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser as people name it ('Android · Chrome 131'), from the line with which it names itself.
 */
public final class BrowserWords {

  /** The first that is found counts: what is special names itself beside what it descends from. */
  private static final Map<String, Pattern> SYSTEMS = new LinkedHashMap<>();

  private static final Map<String, Pattern> BROWSERS = new LinkedHashMap<>();

  static {
    SYSTEMS.put("HarmonyOS", Pattern.compile("HarmonyOS|OpenHarmony"));
    SYSTEMS.put("iPhone", Pattern.compile("iPhone"));
    SYSTEMS.put("iPad", Pattern.compile("iPad"));
    SYSTEMS.put("Android", Pattern.compile("Android"));
    SYSTEMS.put("Windows", Pattern.compile("Windows"));
    SYSTEMS.put("Mac", Pattern.compile("Macintosh"));
    SYSTEMS.put("Linux", Pattern.compile("Linux"));
    BROWSERS.put("微信", Pattern.compile("MicroMessenger/(\\d+)"));
    BROWSERS.put("Edge", Pattern.compile("Edg(?:A|iOS)?/(\\d+)"));
    BROWSERS.put("Huawei Browser", Pattern.compile("HuaweiBrowser/(\\d+)"));
    BROWSERS.put("MIUI Browser", Pattern.compile("MiuiBrowser/(\\d+)"));
    BROWSERS.put("QQ", Pattern.compile("MQQBrowser/(\\d+)"));
    BROWSERS.put("UC", Pattern.compile("UCBrowser/(\\d+)"));
    BROWSERS.put("Samsung Internet", Pattern.compile("SamsungBrowser/(\\d+)"));
    BROWSERS.put("Firefox", Pattern.compile("(?:Firefox|FxiOS)/(\\d+)"));
    BROWSERS.put("Chrome", Pattern.compile("(?:Chrome|CriOS)/(\\d+)"));
    BROWSERS.put("Safari", Pattern.compile("Version/(\\d+).* Safari/"));
  }

  /** What says nothing that is known stays as it is, cut short. */
  public static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    List<String> words = new ArrayList<>();
    SYSTEMS.entrySet().stream()
        .filter(system -> system.getValue().matcher(agent).find())
        .findFirst()
        .ifPresent(system -> words.add(system.getKey()));
    BROWSERS.entrySet().stream()
        .map(browser -> Map.entry(browser.getKey(), browser.getValue().matcher(agent)))
        .filter(browser -> browser.getValue().find())
        .findFirst()
        .ifPresent(browser -> words.add(browser.getKey() + "\u00a0" + browser.getValue().group(1)));
    if (words.isEmpty()) {
      return agent.isEmpty() ? "?" : agent.substring(0, Math.min(agent.length(), 40));
    }
    return String.join("\u00a0· ", words);
  }

  private BrowserWords() {}
}

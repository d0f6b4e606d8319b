package app.courtyard.story;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Notes what keeps people out: whatever axe calls serious or critical, by day and by night. */
class AxeOnlooker implements Onlooker {

  private static final List<String> ALL_RULES = List.of();
  private static final List<String> COLOURS = List.of("color-contrast");

  private static final String AXE = script();

  /** What is right is not described node by node: that takes longer than the looking. */
  private static final String LOOK =
      """
      async rules => {
        const seen = await axe.run(document,
          { resultTypes: ['violations'], preload: false, ...(rules.length ? { runOnly: rules } : {}) });
        if (seen.passes.length === 0) throw new Error('axe looked at nothing');
        return seen.violations
          .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
          .flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html));
      }
      """;

  private final List<String> noted = new ArrayList<>();

  /** Nothing but the colours changes with the light. */
  @Override
  public void see(String screen, Page page) {
    if (page.evaluate("() => window.axe === undefined").equals(true)) {
      page.evaluate(AXE);
    }
    note(screen, page, ALL_RULES);
    light(page, ColorScheme.DARK);
    note(screen + " by night", page, COLOURS);
    light(page, ColorScheme.LIGHT);
  }

  private static void light(Page page, ColorScheme scheme) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
  }

  private void note(String screen, Page page, List<String> rules) {
    for (Object each : (List<?>) page.evaluate(LOOK, rules)) {
      noted.add(screen + ": " + each);
    }
  }

  private static String script() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> noted() {
    return noted;
  }
}

package app.courtyard.story;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes what keeps people out: whatever axe calls serious or critical. */
class AxeOnlooker implements Onlooker {

  private static final Set<String> KEEPS_OUT = Set.of("serious", "critical");

  private final List<String> noted = new ArrayList<>();

  @Override
  public void see(String screen, Page page) {
    AxeResults results = axe(page).analyze();
    if (results.getPasses().isEmpty()) {
      throw new IllegalStateException("axe looked at nothing on " + screen);
    }
    results.getViolations().stream()
        .filter(rule -> KEEPS_OUT.contains(rule.getImpact()))
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(node -> screen + ": " + rule.getId() + " " + node.getHtml()))
        .forEach(noted::add);
  }

  /** What is right is not described node by node: that takes longer than the looking. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  List<String> noted() {
    return noted;
  }
}

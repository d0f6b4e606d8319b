package app.courtyard.report.ui;

import app.courtyard.ui.AddressId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of reports: {@code /reports/{id}?edition=1&at=2.0.1}. */
final class ReportLinks {

  private static final String PARAMETER = "___url_parameter";
  private static final String EDITION = "edition";
  private static final String AT = "at";

  /**
   * What of a report is shown.
   *
   * @param edition null: the last one, or the draft
   * @param at the number whose cases stand beside it; null: none
   */
  record Look(UUID report, @Nullable Integer edition, @Nullable NumberAt at) {

    Look at(@Nullable NumberAt other) {
      return new Look(report, edition, other);
    }

    Look edition(@Nullable Integer other) {
      return new Look(report, other, null);
    }
  }

  /** Where a number stands. */
  record NumberAt(int block, int line, int cell) {

    @Override
    public String toString() {
      return block + "." + line + "." + cell;
    }
  }

  static Look in(String report, Map<String, List<String>> query) {
    String edition = query.getOrDefault(EDITION, List.of("")).getFirst();
    String at = query.getOrDefault(AT, List.of("")).getFirst();
    return new Look(
        AddressId.of(report),
        edition.matches("\\d{1,4}") ? Integer.valueOf(edition) : null,
        at.matches("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}") ? numberAt(at.split("\\.")) : null);
  }

  private static NumberAt numberAt(String[] parts) {
    return new NumberAt(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  static void point(RouterLink link, Look look) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (look.edition() != null) {
      query.put(EDITION, List.of(look.edition().toString()));
    }
    if (look.at() != null) {
      query.put(AT, List.of(look.at().toString()));
    }
    link.setRoute(ReportsView.class, new RouteParameters(PARAMETER, look.report().toString()));
    link.setQueryParameters(new QueryParameters(query));
  }

  static Anchor pdf(Look look, String words) {
    Anchor link =
        new Anchor(
            "/reports/"
                + look.report()
                + ".pdf"
                + (look.edition() == null ? "" : "?edition=" + look.edition()),
            words);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }

  private ReportLinks() {}
}

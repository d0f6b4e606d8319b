package app.courtyard.inventory.ui;

import app.courtyard.inventory.InventoryLook;
import app.courtyard.inventory.Measure;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** Addresses of numbers: {@code /inventory/struck-off?month=2026-11&by=class&of=noise}. */
final class InventoryLinks {

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /** A link to the cases behind a number, or to the numbers alone. */
  static void point(RouterLink link, InventoryLook look, @Nullable Measure measure) {
    link.setRoute(InventoryView.class, parameters(measure));
    link.setQueryParameters(query(look));
  }

  static void go(UI ui, InventoryLook look) {
    ui.navigate(InventoryView.class, RouteParameters.empty(), query(look));
  }

  static void pointToSheet(Anchor link, InventoryLook look) {
    link.setHref("/inventory.xlsx?" + query(look).getQueryString());
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
  }

  private static QueryParameters query(InventoryLook look) {
    return new QueryParameters(look.parameters());
  }

  private static RouteParameters parameters(@Nullable Measure measure) {
    return measure == null
        ? RouteParameters.empty()
        : new RouteParameters(PARAMETER, measure.code());
  }

  private InventoryLinks() {}
}

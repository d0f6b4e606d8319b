package app.courtyard.casework.ui;

import app.courtyard.casework.CaseAddress;
import app.courtyard.casework.CaseFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of cases: {@code /cases/{id}}, each with the filter of the list beside it. */
final class CaseLinks {

  static final String NEW = "new";

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /** A link to a case, or to the list alone. */
  static void point(RouterLink link, CaseFilter filter, @Nullable UUID file) {
    link.setRoute(CasesView.class, parameters(file));
    link.setQueryParameters(query(filter));
  }

  static void go(UI ui, CaseFilter filter, @Nullable UUID file) {
    ui.navigate(CasesView.class, parameters(file), query(filter));
  }

  static QueryParameters query(CaseFilter filter) {
    return new QueryParameters(CaseAddress.of(filter));
  }

  private static RouteParameters parameters(@Nullable UUID file) {
    return file == null ? RouteParameters.empty() : new RouteParameters(PARAMETER, file.toString());
  }

  private CaseLinks() {}
}

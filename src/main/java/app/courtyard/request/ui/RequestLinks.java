package app.courtyard.request.ui;

import app.courtyard.request.RequestAddress;
import app.courtyard.request.RequestFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of requests: {@code /requests/{id}}, each with the filter of the list beside it. */
final class RequestLinks {

  static final String NEW = "new";

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /** A link to a request, or to the list alone. */
  static void point(RouterLink link, RequestFilter filter, @Nullable UUID request) {
    link.setRoute(RequestsView.class, parameters(request));
    link.setQueryParameters(query(filter));
  }

  static void go(UI ui, RequestFilter filter, @Nullable UUID request) {
    ui.navigate(RequestsView.class, parameters(request), query(filter));
  }

  /** Those that are shown, as a spreadsheet. */
  static void pointToSheet(Anchor link, RequestFilter filter) {
    String query = query(filter).getQueryString();
    link.setHref("/requests.xlsx" + (query.isEmpty() ? "" : "?" + query));
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
  }

  static QueryParameters query(RequestFilter filter) {
    return new QueryParameters(RequestAddress.of(filter));
  }

  private static RouteParameters parameters(@Nullable UUID request) {
    return request == null
        ? RouteParameters.empty()
        : new RouteParameters(PARAMETER, request.toString());
  }

  private RequestLinks() {}
}

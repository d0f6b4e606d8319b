package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a list and of what stands beside it, each with the filter of the list: {@code
 * /cases/{id}?show=late}.
 *
 * @param address the filter as it stands there
 * @param <F> the filter
 */
public record ListLinks<F>(
    Class<? extends Component> view, Function<F, Map<String, List<String>>> address) {

  /** What stands in the place of an id where something new is begun. */
  public static final String NEW = "new";

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /**
   * @param beside an id, or {@link #NEW}; null: the list alone
   */
  public void point(RouterLink link, F filter, @Nullable Object beside) {
    link.setRoute(view, parameters(beside));
    link.setQueryParameters(query(filter));
  }

  /** The way from what stands beside the list back to it. */
  public RouterLink back(F filter) {
    RouterLink back = new RouterLink();
    point(back, filter, null);
    return back;
  }

  public void go(UI ui, F filter, @Nullable Object beside) {
    ui.navigate(view, parameters(beside), query(filter));
  }

  public QueryParameters query(F filter) {
    return new QueryParameters(address.apply(filter));
  }

  private static RouteParameters parameters(@Nullable Object beside) {
    return beside == null
        ? RouteParameters.empty()
        : new RouteParameters(PARAMETER, beside.toString());
  }
}

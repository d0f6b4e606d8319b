package app.courtyard.attention.ui;

import app.courtyard.attention.AttentionAddress;
import app.courtyard.attention.AttentionFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses: {@code /attention/{id}}, each with the filter of the list beside it. */
final class AttentionLinks {

  static final String NEW = "new";

  /** Of the address of a new one: the unit where they live. */
  static final String UNIT = "unit";

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /** A link to one, or to the list alone. */
  static void point(RouterLink link, AttentionFilter filter, @Nullable UUID attention) {
    link.setRoute(AttentionView.class, parameters(attention));
    link.setQueryParameters(query(filter));
  }

  static void go(UI ui, AttentionFilter filter, @Nullable UUID attention) {
    ui.navigate(AttentionView.class, parameters(attention), query(filter));
  }

  static QueryParameters query(AttentionFilter filter) {
    return new QueryParameters(AttentionAddress.of(filter));
  }

  private static RouteParameters parameters(@Nullable UUID attention) {
    return attention == null
        ? RouteParameters.empty()
        : new RouteParameters(PARAMETER, attention.toString());
  }

  private AttentionLinks() {}
}

package app.courtyard.patrol.ui;

import app.courtyard.patrol.OwnWork.Kind;
import app.courtyard.patrol.OwnWork.Since;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * What of one's own work is shown, as it stands in the address: {@code ?show=rounds&since=week}.
 */
final class MyWorkLink {

  private static final String SHOW = "show";
  private static final String SINCE = "since";

  static RouterLink to(Kind kind, Since since, String words) {
    RouterLink link = new RouterLink(words, MyWorkView.class);
    link.setQueryParameters(
        kind == Kind.ALL && since == Since.EVER
            ? QueryParameters.empty()
            : QueryParameters.simple(Map.of(SHOW, code(kind), SINCE, code(since))));
    return link;
  }

  static Kind kind(QueryParameters query) {
    return in(query, SHOW, Kind.values(), Kind.ALL);
  }

  static Since since(QueryParameters query) {
    return in(query, SINCE, Since.values(), Since.EVER);
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E in(QueryParameters query, String name, E[] all, E other) {
    String asked = query.getSingleParameter(name).orElse("");
    return Arrays.stream(all).filter(value -> code(value).equals(asked)).findFirst().orElse(other);
  }

  private MyWorkLink() {}
}

package app.courtyard.log.ui;

import app.courtyard.log.HeldEntry;
import app.courtyard.log.LogAddress;
import app.courtyard.log.LogEntry;
import app.courtyard.log.LogFilter;
import app.courtyard.log.RecordEntry;
import app.courtyard.log.RoundEntry;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the log: {@code /log}, {@code /rounds/{id}} and {@code /records/{id}}, each with the
 * filter of the list beside it.
 */
final class LogLinks {

  static final String ROUND = "round";
  static final String RECORD = "record";

  /** A link to an entry, or to the list alone. */
  static void point(RouterLink link, LogFilter filter, @Nullable LogEntry entry) {
    link.setRoute(LogView.class, parameters(entry));
    link.setQueryParameters(query(filter));
  }

  static void go(UI ui, LogFilter filter, @Nullable LogEntry entry) {
    ui.navigate(LogView.class, parameters(entry), query(filter));
  }

  static QueryParameters query(LogFilter filter) {
    return new QueryParameters(LogAddress.of(filter));
  }

  private static RouteParameters parameters(@Nullable LogEntry entry) {
    return switch (entry) {
      case null -> RouteParameters.empty();
      case RoundEntry round -> new RouteParameters(ROUND, round.id().toString());
      case RecordEntry record -> new RouteParameters(RECORD, record.id().toString());
      case HeldEntry held -> RouteParameters.empty();
    };
  }

  private LogLinks() {}
}

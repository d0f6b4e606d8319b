package app.courtyard.roster.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where in the roster one is: kept in the address, so that a link opens the same. */
record Where(Shows shows, LocalDate day) {

  /** What the list shows. */
  enum Shows {
    COURTYARDS,
    PEOPLE,
    NOTES;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param today where the address names no day, or one before it
   */
  static Where in(QueryParameters parameters, LocalDate today) {
    Shows shows =
        parameters
            .getSingleParameter("show")
            .flatMap(
                code ->
                    Arrays.stream(Shows.values()).filter(one -> one.code().equals(code)).findAny())
            .orElse(Shows.COURTYARDS);
    LocalDate day =
        parameters
            .getSingleParameter("day")
            .flatMap(Where::dayOf)
            .filter(named -> named.isAfter(today) && named.isBefore(today.plusYears(1)))
            .orElse(today);
    return new Where(shows, day);
  }

  private static Optional<LocalDate> dayOf(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Where showing(Shows other) {
    return new Where(other, day);
  }

  Where on(LocalDate other) {
    return new Where(shows, other);
  }

  QueryParameters parameters() {
    return QueryParameters.simple(Map.of("show", shows.code(), "day", day.toString()));
  }

  /** A chip that leads here. */
  RouterLink chip(String words, boolean current) {
    RouterLink link = new RouterLink(RosterView.class);
    link.add(new Span(words));
    link.setQueryParameters(parameters());
    if (current) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }
}

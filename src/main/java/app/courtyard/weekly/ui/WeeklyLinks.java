package app.courtyard.weekly.ui;

import app.courtyard.weekly.WeekLook;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** Addresses of a week: {@code /weekly/received?week=2026-11-27&of=noise}. */
final class WeeklyLinks {

  /** Flow's own name for the one parameter of a view. */
  private static final String PARAMETER = "___url_parameter";

  /**
   * @param beside what is to stand beside the summary; null: nothing
   */
  static <T extends RouterLink> T point(T link, WeekLook look, @Nullable String beside) {
    link.setRoute(WeeklyView.class, parameters(beside));
    link.setQueryParameters(query(look));
    return link;
  }

  static void go(UI ui, WeekLook look, @Nullable String beside) {
    ui.navigate(WeeklyView.class, parameters(beside), query(look));
  }

  static RouterLink toMeeting(WeekLook look) {
    RouterLink link = new RouterLink("", MeetingView.class);
    link.setQueryParameters(query(look.of(null)));
    return link;
  }

  static Anchor toPaper(WeekLook look, String words) {
    Anchor link = new Anchor("/weekly.pdf?" + query(look.of(null)).getQueryString(), words);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }

  private static QueryParameters query(WeekLook look) {
    return new QueryParameters(look.parameters());
  }

  private static RouteParameters parameters(@Nullable String beside) {
    return beside == null ? RouteParameters.empty() : new RouteParameters(PARAMETER, beside);
  }

  private WeeklyLinks() {}
}

package app.courtyard;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.courtyard.people.Permissions;
import app.courtyard.people.Role;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every view of the desk half, and who may open it. A new view must be added here, with its answer.
 */
@CourtyardTest
class ViewDoorsTest {

  private static final String ANYBODY = "anybody";
  private static final String SIGNED_IN = "signed in";

  private static final Map<String, String> DOORS =
      Map.ofEntries(
          entry("", SIGNED_IN),
          entry("login", ANYBODY),
          entry("password", SIGNED_IN),
          entry("welcome", SIGNED_IN),
          entry("me", SIGNED_IN),
          entry("more", SIGNED_IN),
          entry("log", Permissions.SEE_RECORDS),
          entry("rounds", Permissions.SEE_RECORDS),
          entry("rounds/:round", Permissions.SEE_RECORDS),
          entry("records/:record", Permissions.SEE_RECORDS),
          entry("cases/:___url_parameter?", Permissions.SEE_CASES),
          entry("answers/:___url_parameter?", Permissions.KEEP_ANSWERS),
          entry("requests/:___url_parameter?", Permissions.NOTE_REQUESTS),
          entry("inventory/:___url_parameter?", Permissions.SEE_INVENTORY),
          entry("weekly/:___url_parameter?", Permissions.SEE_INVENTORY),
          entry("record-forms", Permissions.SEE_CASES),
          entry("weekly/meeting", Permissions.SEE_INVENTORY),
          entry("attention/:___url_parameter?", Permissions.SEE_ATTENTION),
          entry("reports/:___url_parameter?", Permissions.SEE_REPORTS),
          entry("notices", Permissions.SEE_CASES),
          entry("people/:person?/:part?", Permissions.KEEP_PEOPLE),
          entry("people/cover", Permissions.KEEP_PEOPLE),
          entry("people/staff/:staff?", Permissions.KEEP_STAFF),
          entry("phones", Permissions.KEEP_PEOPLE),
          entry("held/:___url_parameter*", Permissions.SEE_RECORDS),
          entry("photo-check", Permissions.SEE_RECORDS),
          entry("held/import", Permissions.REVIEW),
          entry("routes/:___url_parameter?", Permissions.KEEP_ROUTES),
          entry("roster/:___url_parameter?", Permissions.KEEP_ROSTER),
          entry("my-work", Permissions.FIELD_WORK),
          entry("checklists/:___url_parameter?", Permissions.KEEP_FORMS),
          entry("checklists/draft/:___url_parameter", Permissions.KEEP_FORMS),
          entry("estate/:place?/:part?", Permissions.SEE_ESTATE),
          entry("labels", Permissions.PRINT_LABELS),
          entry("labels/:place", Permissions.PRINT_LABELS),
          entry("import", Permissions.KEEP_ESTATE));

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();
  private final Map<String, ? extends Class<?>> views;

  ViewDoorsTest(@Autowired ServletContext context) {
    this.views =
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
            .getRegisteredRoutes()
            .stream()
            .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
            .collect(toMap(RouteBaseData::getTemplate, RouteBaseData::getNavigationTarget));
  }

  @Test
  void every_view_is_listed_here() {
    assertThat(new TreeMap<>(views).keySet()).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
  }

  @Test
  void nobody_gets_in_where_a_sign_in_is_needed() {
    views.forEach(
        (path, view) ->
            assertThat(checker.hasAccess(view, null, role -> false))
                .as("/" + path)
                .isEqualTo(ANYBODY.equals(DOORS.get(path))));
  }

  @Test
  void each_role_gets_in_where_its_permissions_lead_and_nowhere_else() {
    for (Role role : Role.values()) {
      Principal principal = role::code;
      views.forEach(
          (path, view) ->
              assertThat(checker.hasAccess(view, principal, role::may))
                  .as("%s at /%s", role, path)
                  .isEqualTo(expected(role, DOORS.get(path))));
    }
  }

  private static boolean expected(Role role, String door) {
    return door.equals(ANYBODY) || door.equals(SIGNED_IN) || role.may(door);
  }
}

package app.courtyard.plan;

import app.courtyard.form.Form;
import app.courtyard.plan.RouteChoices.Site;
import app.courtyard.plan.RouteChoices.Walker;
import app.courtyard.plan.RouteDraft.Stop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What no view offers, and nobody may hand in all the same. */
final class RouteRules {

  /**
   * What a route has already it may keep: an import lets checklists pass that the app would not
   * offer, and places close.
   *
   * @throws AccessDeniedException when a stop or a person is none that could be chosen
   */
  static void demand(
      RouteDraft draft,
      @Nullable KeptRoute before,
      List<Site> sites,
      List<Form> checklists,
      List<Walker> walkers) {
    if (before != null && !before.content().courtyard().equals(draft.courtyard())) {
      throw new AccessDeniedException("A route does not move to another courtyard");
    }
    Map<UUID, Site> byId = sites.stream().collect(Collectors.toMap(Site::id, Function.identity()));
    List<Stop> kept = before == null ? List.of() : before.content().stops();
    for (Stop stop : draft.stops()) {
      Site site = byId.get(stop.place());
      boolean fits =
          site != null
              && !site.closed()
              && checklists.stream()
                  .anyMatch(form -> form.id().equals(stop.form()) && site.takes(form));
      if (!fits && !kept.contains(stop)) {
        throw new AccessDeniedException("No stop " + stop);
      }
    }
    Set<UUID> people = walkers.stream().map(Walker::id).collect(Collectors.toSet());
    if (draft.walker() != null && !people.contains(draft.walker())
        || !people.containsAll(draft.testers())) {
      throw new AccessDeniedException("Somebody does not walk rounds here");
    }
  }

  private RouteRules() {}
}

package app.courtyard.plan.ui;

import app.courtyard.plan.KeptRoute;
import app.courtyard.plan.KeptRoute.State;
import app.courtyard.plan.RouteKeeping.ChangedMeanwhile;
import app.courtyard.plan.RouteProblem;
import app.courtyard.ui.DetailPane;
import app.courtyard.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import org.springframework.security.access.AccessDeniedException;

/** A route that is changed here, or a new one. */
class RoutePane extends DetailPane {

  private final RouteFields fields;

  /** A new one: it counts at once, or is tried out first. */
  RoutePane(RouteFields fields, RouteActions actions) {
    super(
        new RouterLink(RoutesView.class),
        fields.getTranslation("routes.back"),
        fields.getTranslation("routes.new"),
        "");
    this.fields = fields;
    scroll.add(fields);
    add(
        foot(
            button("routes.try", "calm", () -> actions.make(fields.draft(), true)),
            button("routes.save.use", "main", () -> actions.make(fields.draft(), false))));
  }

  /** One that there is. */
  RoutePane(KeptRoute route, State state, RouteFields fields, RouteActions actions) {
    super(
        new RouterLink(RoutesView.class),
        fields.getTranslation("routes.back"),
        route.content().name(),
        route.courtyardName() + " · " + route.code());
    this.fields = fields;
    mark(new StatePill(state));
    scroll.add(fields);
    if (state != State.CLOSED) {
      add(foot(button("routes.save", "main", () -> save(route, actions))));
    }
  }

  private void save(KeptRoute route, RouteActions actions) {
    try {
      actions.change(route, fields.draft());
    } catch (ChangedMeanwhile meanwhile) {
      say(
          new Notice("routes.meanwhile")
              .with(
                  "routes.meanwhile.anyway",
                  () -> ifRight(() -> actions.changeAnyway(route, fields.draft()))));
    }
  }

  private void ifRight(Runnable action) {
    var problems = RouteProblem.of(fields.draft());
    fields.say(problems);
    if (!problems.isEmpty()) {
      say(new Notice("routes.wrong"));
      return;
    }
    try {
      action.run();
    } catch (AccessDeniedException outOfReach) {
      say(new Notice("routes.out-of-reach"));
    }
  }

  private NativeButton button(String key, String look, Runnable action) {
    NativeButton button = new NativeButton(getTranslation(key), click -> ifRight(action));
    button.addClassNames("btn", look);
    return button;
  }

  private static Div foot(NativeButton... buttons) {
    Div foot = new Div(buttons);
    foot.addClassName("foot");
    return foot;
  }
}

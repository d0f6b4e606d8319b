package app.courtyard.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * A feature's place in the menu: the feature offers it as a bean.
 *
 * @param label key of its words
 * @param icon name of a lucide icon
 * @param permission what one must be allowed to see it
 * @param order from the top
 * @param unread shown as a number; null where there is nothing to count
 */
public record MenuEntry(
    Class<? extends Component> view,
    String label,
    String icon,
    String permission,
    int order,
    @Nullable Unread unread) {

  public MenuEntry(
      Class<? extends Component> view, String label, String icon, String permission, int order) {
    this(view, label, icon, permission, order, null);
  }
}

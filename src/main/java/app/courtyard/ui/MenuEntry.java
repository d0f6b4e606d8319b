package app.courtyard.ui;

import com.vaadin.flow.component.Component;

/**
 * A feature's place in the menu: the feature offers it as a bean.
 *
 * @param label key of its words
 * @param icon name of a lucide icon
 * @param permission what one must be allowed to see it
 * @param order from the top
 */
public record MenuEntry(
    Class<? extends Component> view, String label, String icon, String permission, int order) {}

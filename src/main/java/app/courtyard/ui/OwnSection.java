package app.courtyard.ui;

import app.courtyard.people.Person;
import com.vaadin.flow.component.Component;
import java.util.function.Function;

/**
 * What a feature shows of oneself on one's own page: the feature offers it as a bean.
 *
 * @param make for the person who is signed in
 */
public record OwnSection(Function<Person, Component> make) {}

package app.courtyard.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One packaged application for all stories that leave it standing, since a start with the sample
 * estate takes half a minute. Each story has people and places of its own in it.
 */
class SharedApp implements ParameterResolver {

  private static final int DAYS_OF_LIFE = 1;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
    return parameter.getParameter().getType() == PackagedApp.class;
  }

  /** Closed with the last story. */
  @Override
  public PackagedApp resolveParameter(ParameterContext parameter, ExtensionContext story) {
    return story
        .getRoot()
        .getStore(Namespace.create(SharedApp.class))
        .computeIfAbsent(
            PackagedApp.class, type -> PackagedApp.start(DAYS_OF_LIFE), PackagedApp.class);
  }
}

package app.courtyard.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Brings each class of stories a packaged application of its own, with a day of life in it, or the
 * office there. It ends with the class.
 */
class OwnApp implements ParameterResolver {

  private static final Namespace STORIES = Namespace.create(OwnApp.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
    Class<?> type = parameter.getParameter().getType();
    return type == PackagedApp.class || type == Office.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
    PackagedApp app =
        story
            .getStore(STORIES)
            .computeIfAbsent(PackagedApp.class, started -> PackagedApp.start(1), PackagedApp.class);
    return parameter.getParameter().getType() == Office.class ? new Office(app) : app;
  }
}

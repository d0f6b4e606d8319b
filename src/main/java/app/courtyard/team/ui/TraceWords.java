package app.courtyard.team.ui;

import app.courtyard.people.Trace;
import app.courtyard.ui.BrowserWords;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** What was done about somebody, in a person's words. */
final class TraceWords {

  static String of(Trace trace) {
    return I18NProvider.translate("trace." + trace.what());
  }

  /** 角色：客户大使 → 客户服务主管 */
  static String of(Trace.Change change) {
    String field = I18NProvider.translate("trace.field." + change.field());
    String to = value(change.field(), change.to());
    return change.from() == null
        ? I18NProvider.translate("trace.set", field, to)
        : I18NProvider.translate("trace.changed", field, value(change.field(), change.from()), to);
  }

  private static String value(String field, @Nullable String value) {
    if (value == null) {
      return I18NProvider.translate("trace.nothing");
    }
    return switch (field) {
      case "role" -> I18NProvider.translate("role." + value);
      case "department" -> I18NProvider.translate("department." + value);
      case "browser" -> BrowserWords.of(value);
      default -> value;
    };
  }

  private TraceWords() {}
}

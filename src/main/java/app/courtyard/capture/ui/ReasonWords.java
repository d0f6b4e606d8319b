package app.courtyard.capture.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.courtyard.capture.Reason;
import app.courtyard.form.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why something is held, as one says it. */
final class ReasonWords {

  static String of(Reason reason, @Nullable Form form, Locale locale) {
    String why = translate("held.reason." + reason.code());
    if (reason.problem() == null || form == null || reason.question() == null) {
      return why;
    }
    String problem = translate("held.problem." + reason.problem());
    return form.question(reason.question())
        .map(question -> translate("held.answer", question.label().in(locale), problem))
        .orElseGet(() -> translate("held.answer.unknown"));
  }

  /** Each kind once. */
  static List<String> kinds(Collection<Reason> reasons) {
    return reasons.stream()
        .map(reason -> translate("held.reason." + reason.code()))
        .distinct()
        .toList();
  }

  private ReasonWords() {}
}

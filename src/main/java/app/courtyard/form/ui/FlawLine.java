package app.courtyard.form.ui;

import app.courtyard.form.Flaw;
import app.courtyard.form.PartKey;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** Says beside a part what is wrong with one of its members; what words lack, their fields say. */
class FlawLine extends Paragraph {

  FlawLine(EditorDesk desk, PartKey key, String member) {
    addClassName("problem");
    Span words = new Span();
    add(new NavIcon("triangle-alert"), words);
    desk.onCheck(
        flaws -> {
          var own =
              flaws.stream()
                  .filter(
                      flaw ->
                          flaw.part().equals(key)
                              && flaw.member().equals(member)
                              && flaw.language().isEmpty())
                  .findFirst();
          setVisible(own.isPresent());
          own.ifPresent(flaw -> words.setText(say(flaw)));
        });
  }

  static String say(Flaw flaw) {
    return I18NProvider.translate("checklist.flaw." + flaw.code(), flaw.args().toArray());
  }
}

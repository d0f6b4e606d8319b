package app.courtyard.casework.ui;

import app.courtyard.casework.CaseAct;
import app.courtyard.ui.Labelled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/** What belongs to a step beside its words, and what is wrong with it. */
class ActField extends Div {

  private final transient Supplier<Optional<CaseAct>> act;
  private final Paragraph wrong = new Paragraph();

  /**
   * @param act empty while something is missing
   */
  ActField(Supplier<Optional<CaseAct>> act, Component... fields) {
    this.act = act;
    addClassName("stack");
    wrong.addClassName("wrong");
    wrong.getElement().setAttribute("role", "alert");
    wrong.setVisible(false);
    add(fields);
    add(wrong);
  }

  Optional<CaseAct> act() {
    Optional<CaseAct> given = act.get();
    wrong.setVisible(given.isEmpty());
    if (given.isEmpty()) {
      wrong.setText(getTranslation("cases.missing"));
    }
    return given;
  }

  /** Where one begins; nowhere where the words are all there is. */
  boolean focusFirst() {
    return switch (getComponentAt(0)) {
      case Labelled chips -> {
        chips.focus();
        yield true;
      }
      case Focusable<?> field -> {
        field.focus();
        yield true;
      }
      default -> false;
    };
  }

  void complain(String words) {
    wrong.setText(words);
    wrong.setVisible(true);
  }
}

package app.courtyard.request.ui;

import app.courtyard.request.Request;
import app.courtyard.request.RequestRefused.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;

/** Why a request was noted by mistake. */
class StrikeOutForm extends Div {

  private final TextArea why = new TextArea();
  private final transient WrongFields wrong = new WrongFields();

  /**
   * @param entered told when something is written
   */
  StrikeOutForm(Runnable entered) {
    addClassNames("card", "stack", "step-form");
    H2 title = new H2(getTranslation("requests.strike-out"));
    title.addClassName("title");
    why.setLabel(getTranslation("requests.strike-out.why"));
    why.setMaxLength(Request.MOST_REASON);
    why.addValueChangeListener(change -> entered.run());
    wrong.add(Field.REASON, why);
    add(title, why);
  }

  String why() {
    return why.getValue();
  }

  void refused(Set<Field> fields) {
    wrong.show(fields);
    why.focus();
  }

  void focus() {
    scrollIntoView();
    why.focus();
  }
}

package app.courtyard.request.ui;

import app.courtyard.ui.Chips;
import app.courtyard.ui.Labelled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Chips of which one must be pressed; what is wrong with that stands below. */
class ChipsField extends Div implements HasValidation {

  private final Paragraph wrong = new Paragraph();

  ChipsField(String words, Chips<?> chips) {
    wrong.addClassName("wrong");
    wrong.getElement().setAttribute("role", "alert");
    wrong.setVisible(false);
    add(new Labelled(words, chips), wrong);
  }

  @Override
  public void setErrorMessage(String words) {
    wrong.setText(words);
  }

  @Override
  public String getErrorMessage() {
    return wrong.getText();
  }

  @Override
  public void setInvalid(boolean invalid) {
    wrong.setVisible(invalid);
  }

  @Override
  public boolean isInvalid() {
    return wrong.isVisible();
  }
}

package app.courtyard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Says kindly that a phone gives no camera and no offline here; only the browser knows whether that
 * is so.
 */
class InsecureNote extends Paragraph {

  InsecureNote() {
    setText(getTranslation("login.insecure"));
    addClassName("note");
    getElement().setAttribute("hidden", true);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("this.hidden = window.isSecureContext");
  }
}

package app.courtyard.patrol.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Says that something more has come in, and shows it when its reader wants it. */
class NewsButton extends NativeButton {

  NewsButton(Runnable reload) {
    addClassNames("note", "news");
    setText(getTranslation("round.news"));
    addClickListener(click -> reload.run());
    getElement().setAttribute("role", "status");
    setVisible(false);
  }
}

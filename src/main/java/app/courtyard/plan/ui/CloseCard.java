package app.courtyard.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Ends a route, at the second tap. */
class CloseCard extends Div {

  CloseCard(Runnable close) {
    addClassName("stack");
    Paragraph sure = new Paragraph(getTranslation("routes.close.lead"));
    sure.setVisible(false);
    NativeButton really = new NativeButton(getTranslation("routes.close.really"), c -> close.run());
    really.addClassNames("btn", "danger");
    really.setVisible(false);
    NativeButton ask = new NativeButton(getTranslation("routes.close"));
    ask.addClassNames("btn", "quiet");
    ask.addClickListener(
        click -> {
          ask.setVisible(false);
          sure.setVisible(true);
          really.setVisible(true);
        });
    add(ask, sure, really);
  }
}

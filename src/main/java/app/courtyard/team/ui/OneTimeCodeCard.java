package app.courtyard.team.ui;

import app.courtyard.people.Account;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A code to read out. It stands nowhere else: whoever leaves the page gives a new one. */
class OneTimeCodeCard extends Div {

  private static final int GROUP = 5;

  OneTimeCodeCard(String name, String code) {
    addClassNames("card", "arrive");
    getElement().setAttribute("role", "status");
    Div title = new Div(getTranslation("people.code.title", name));
    title.addClassName("title");
    Div letters = new Div(code.substring(0, GROUP) + " " + code.substring(GROUP));
    letters.addClassNames("one-time-code", "num");
    Paragraph rule =
        new Paragraph(getTranslation("people.code.rule", Account.ONE_TIME_CODE_LIFE.toHours()));
    rule.addClassName("sub");
    add(title, letters, rule);
  }
}

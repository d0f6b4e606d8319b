package app.courtyard.casework.ui;

import app.courtyard.casework.KeyCustomer;
import app.courtyard.ui.EstateTime;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** That one deals with a key-attention customer: why they are one, and what was agreed. */
class KeyCustomerNote extends Div {

  KeyCustomerNote(KeyCustomer customer, EstateTime time) {
    NavIcon sign = new NavIcon("triangle-alert");
    sign.addClassName("lucide");
    HtmlContainer name = new HtmlContainer("b");
    name.setText(getTranslation("attention.note", customer.name()));
    Div words = new Div(name, new Span(customer.reason()));
    words.addClassName("grow");
    if (!customer.measures().isEmpty()) {
      words.add(
          line(
              getTranslation(
                  "attention.note.measures",
                  String.join(getTranslation("attention.note.then"), customer.measures()))));
    }
    if (customer.nextContact() != null) {
      words.add(line(getTranslation("attention.note.next", time.day(customer.nextContact()))));
    }
    Anchor more = new Anchor("attention/" + customer.id(), getTranslation("attention.note.open"));
    more.addClassNames("btn", "quiet");
    add(sign, words, more);
    addClassNames("note", "key-customer");
  }

  private static Div line(String words) {
    Div line = new Div(words);
    line.addClassName("sub");
    return line;
  }
}

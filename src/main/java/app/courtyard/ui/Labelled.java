package app.courtyard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Chips with what they are about above them. */
public class Labelled extends Div {

  private final Chips<?> chips;

  public Labelled(String words, Chips<?> chips) {
    this.chips = chips;
    Span name = new Span(words);
    name.addClassName("field-label");
    add(name, chips);
  }

  public void focus() {
    chips.focus();
  }
}

package app.courtyard.casework.ui;

import app.courtyard.casework.Masked;
import app.courtyard.ui.NavIcon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** A resident's number, masked until somebody asks for it; then it can be dialled. */
public class Telephone extends Div {

  private final transient Supplier<String> ask;

  /**
   * @param ask gives the number, and leaves a line about that
   */
  public Telephone(String number, boolean mayAsk, Supplier<String> ask) {
    this.ask = ask;
    addClassNames("row", "telephone");
    Span masked = new Span(Masked.phone(number));
    masked.addClassName("num");
    add(masked);
    if (mayAsk) {
      NativeButton show = new NativeButton(getTranslation("cases.phone.show"), click -> show());
      show.addClassNames("btn", "quiet");
      add(show);
    }
  }

  private void show() {
    String number = ask.get();
    removeAll();
    Anchor call = new Anchor("tel:" + number.replaceAll("[^0-9+]", ""));
    call.add(new NavIcon("phone"), new Span(number));
    call.setRouterIgnore(true);
    call.addClassNames("btn", "quiet", "num");
    add(call);
  }
}
